import { common } from '#client/i18n/common.ts';
import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { useStep } from '#client/store/use-step.ts';
import { FieldError } from '#client/ui/Field.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { Switch } from '#client/ui/Switch.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { withinLimit } from '#client/ui/within-limit.ts';
import { consentPhoneStrings } from './phone-strings.ts';
import type { Answer, Missing } from './use-answer.ts';

const MAX_TEXT = 140;

interface ReasonFieldsProps {
  readonly answer: Answer;
  readonly change: (change: Partial<Answer>) => void;
  readonly missing: Missing | null;
}

/** What is asked besides the level: one text for a concern; for an objection two, and whether they may be shown. */
export function ReasonFields({ answer, change, missing }: ReasonFieldsProps) {
  const t = useStrings(consentPhoneStrings);
  const words = useStrings(common);
  const { asksTrial, large } = useStep('consent');
  if (answer.level === 'concern') {
    return (
      <TextArea
        label={t.concern}
        hint={t.concernHint}
        maxLength={MAX_TEXT}
        rows={2}
        value={answer.concern}
        onChange={(event) => change({ concern: withinLimit(event.target.value, MAX_TEXT) })}
      />
    );
  }
  if (answer.level !== 'objection') return null;
  const written = answer.wrong.trim() !== '' || answer.change.trim() !== '';
  return (
    <>
      <TextArea
        label={t.wrong}
        counter={words.charsLeft}
        maxLength={MAX_TEXT}
        rows={2}
        value={answer.wrong}
        onChange={(event) => change({ wrong: withinLimit(event.target.value, MAX_TEXT) })}
      />
      <TextArea
        label={t.change}
        counter={words.charsLeft}
        maxLength={MAX_TEXT}
        rows={2}
        value={answer.change}
        onChange={(event) => change({ change: withinLimit(event.target.value, MAX_TEXT) })}
      />
      {large && <Switch label={t.harm} hint={t.harmHint} checked={answer.harm} onChange={(harm) => change({ harm })} />}
      {written && <MayShow show={answer.show} onChange={(show) => change({ show })} missing={missing === 'show'} />}
      {asksTrial && (
        <CanTry value={answer.canTry} onChange={(canTry) => change({ canTry })} missing={missing === 'canTry'} />
      )}
    </>
  );
}

interface MayShowProps {
  readonly show: boolean | null;
  readonly onChange: (show: boolean) => void;
  readonly missing: boolean;
}

function MayShow({ show, onChange, missing }: MayShowProps) {
  const t = useStrings(consentPhoneStrings);
  const { large } = useStep('consent');
  return (
    <div>
      <RadioCards
        legend={t.mayShow}
        options={[
          { value: 'show', label: t.show, hint: large ? t.showHintLarge : t.showHint },
          { value: 'keep', label: t.keep, hint: t.keepHint },
        ]}
        value={show === null ? null : show ? 'show' : 'keep'}
        onChange={(value) => onChange(value === 'show')}
      />
      <FieldError id="may-show-error" error={missing && show === null ? t.sayWhetherShown : undefined} />
    </div>
  );
}

interface CanTryProps {
  readonly value: boolean | null;
  readonly onChange: (canTry: boolean) => void;
  readonly missing: boolean;
}

/** From the last round: whether the objector can live with a trial (decision 20). */
function CanTry({ value, onChange, missing }: CanTryProps) {
  const t = useStrings(consentPhoneStrings);
  const { lang } = useLang();
  const { followUp } = useView().workshop.main;
  return (
    <div>
      <RadioCards
        legend={t.canTry(formatDate(lang, followUp.date))}
        options={[
          { value: 'yes', label: t.canTryYes },
          { value: 'no', label: t.canTryNo },
        ]}
        value={value === null ? null : value ? 'yes' : 'no'}
        onChange={(choice) => onChange(choice === 'yes')}
      />
      <FieldError id="can-try-error" error={missing && value === null ? t.sayWhetherTry : undefined} />
    </div>
  );
}
