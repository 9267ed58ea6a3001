import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { normHintStrings } from '#client/phone/norm-hint-strings.ts';
import { useNameNudge } from '#client/phone/use-name-nudge.tsx';
import type { OwnTexts } from '#client/phone/use-own-texts.ts';
import { useView } from '#client/store/room-store.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { Composer } from '#client/ui/Composer.tsx';
import { vibrate } from '#client/ui/haptics.ts';
import { Segmented } from '#client/ui/Segmented.tsx';
import { normHints } from '#shared/content/norm-hints.ts';
import type { Proposal } from '#shared/steps/draft/types.ts';
import styles from './Phone.module.css';
import { draftPhoneStrings } from './phone-strings.ts';
import type { OwnProposal } from './use-proposals.ts';

interface ProposalDockProps {
  readonly texts: OwnTexts<OwnProposal>;
  readonly form: Proposal['form'];
  readonly onForm: (form: Proposal['form']) => void;
}

/** Where a proposal is written: which form it has, the text, and a hint where one helps. Hints never stop anybody. */
export function ProposalDock({ texts, form, onForm }: ProposalDockProps) {
  const t = useStrings(draftPhoneStrings);
  const hints = useStrings(normHintStrings);
  const words = useStrings(common);
  const announce = useAnnounce();
  const nudge = useNameNudge();
  const { language } = useView().workshop.main;
  if (texts.full && !texts.editing)
    return (
      <p className={styles.full} tabIndex={-1} data-arrival="">
        {t.full}
      </p>
    );
  const empty = { principle: '', boundary: '' };
  const [hint] = texts.typed.length < 8 ? [] : normHints({ ...empty, [form]: texts.typed }, language);
  return (
    <>
      {nudge.question}
      <Segmented
        legend={t.form}
        hideLegend
        options={[
          { value: 'principle', label: t.principle },
          { value: 'boundary', label: t.boundary },
        ]}
        value={form}
        onChange={onForm}
      />
      {hint && <p className={styles.hint}>{hints[hint]}</p>}
      <Composer
        label={t.label}
        placeholder={form === 'principle' ? t.principleStart : t.boundaryStart}
        sendLabel={texts.editing ? t.saveChange : t.propose}
        value={texts.typed}
        onChange={texts.type}
        onSend={(text) => {
          nudge.ask(text, () => {
            if (!texts.lay(text)) return;
            vibrate('place');
            announce(t.proposed);
          });
        }}
        counterText={(left, used) => (used === 0 ? words.charsMax(left) : words.charsLeft(left))}
        onCancel={texts.editing ? texts.cancelEdit : undefined}
        cancelLabel={words.cancel}
      />
    </>
  );
}
