import { common } from '#client/i18n/common.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { languageNames, languages } from '#client/i18n/language.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Segmented } from '#client/ui/Segmented.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { lengths, type TemplateKey, template } from '#shared/content/templates.ts';
import { homeStrings } from './home-strings.ts';
import styles from './StartDialog.module.css';
import { MAX_TEAM, useStartForm } from './use-start-form.ts';

interface StartDialogProps {
  readonly chosen: TemplateKey;
  readonly onClose: () => void;
}

/** Everything a workshop needs before its room opens: time, language, name, and what is not up for a vote. */
export function StartDialog({ chosen, onClose }: StartDialogProps) {
  const t = useStrings(homeStrings);
  const words = useStrings(common);
  const { lang } = useLang();
  const form = useStartForm(chosen);
  return (
    <Dialog
      open
      onClose={onClose}
      title={template(chosen).name[lang]}
      size="lg"
      actions={
        <>
          <Button kind="ghost" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button kind="primary" size="lg" type="submit" form="start-workshop" iconEnd="right">
            {form.busy ? t.creating : t.create}
          </Button>
        </>
      }
    >
      <form id="start-workshop" className={styles.form} onSubmit={form.submit} noValidate>
        <TextField
          label={t.team}
          hint={t.teamHint}
          error={form.teamError}
          value={form.team}
          maxLength={MAX_TEAM}
          autoComplete="off"
          data-autofocus
          onChange={(event) => form.setTeam(event.target.value)}
        />
        <div className={styles.choices}>
          <Segmented
            legend={t.length}
            options={lengths.map((length) => ({ value: String(length), label: words.minutes(length) }))}
            value={String(form.minutes)}
            onChange={(value) => form.setMinutes(lengths.find((length) => String(length) === value) ?? 60)}
          />
          <Segmented
            legend={t.language}
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
            value={form.language}
            onChange={form.changeLanguage}
          />
        </div>
        <p className="caption">{t.languageHint}</p>
        <TextArea
          label={t.always}
          hint={t.alwaysHint}
          error={form.alwaysError}
          rows={4}
          value={form.always}
          lang={form.language}
          onChange={(event) => form.setAlways(event.target.value)}
        />
        {form.refusal !== null && (
          <Banner tone="stop" role="alert">
            {form.refusal}
          </Banner>
        )}
      </form>
    </Dialog>
  );
}
