import { common } from '#client/i18n/common.ts';
import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { NEXT_STEP_PAGE } from '#client/phone/pages.ts';
import { StepScreen } from '#client/phone/StepScreen.tsx';
import { useNotebook } from '#client/store/phone-memory.ts';
import { useView } from '#client/store/room-store.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { SunRise } from '#client/ui/SunRise.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import styles from './Phone.module.css';
import { nextPhoneStrings } from './phone-strings.ts';

const MAX_LENGTH = 280;

/** The private next step, which never leaves the phone, and the date the team meets again. */
export function NextPhone() {
  const t = useStrings(nextPhoneStrings);
  const words = useStrings(common);
  const { lang } = useLang();
  const { followUp } = useView().workshop.main;
  const [text, setText] = useNotebook(NEXT_STEP_PAGE);
  return (
    <StepScreen title={t.title} lead={t.stays}>
      <TextArea
        label={t.label}
        hideLabel
        placeholder={t.placeholder}
        value={text}
        maxLength={MAX_LENGTH}
        rows={4}
        counter={words.charsLeft}
        onChange={(event) => setText(event.target.value)}
      />
      <p className={styles.saved} role="status">
        {text.trim() !== '' && (
          <>
            <Icon name="check" />
            {t.saved}
          </>
        )}
      </p>
      <SunRise className={styles.sun}>
        {followUp.confirmed ? t.date(formatDate(lang, followUp.date, 'weekday')) : t.noDate}
      </SunRise>
    </StepScreen>
  );
}
