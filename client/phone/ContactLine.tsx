import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { defineMessages } from '#client/i18n/messages.ts';
import { useView } from '#client/store/room-store.ts';
import { Icon } from '#client/ui/Icon.tsx';
import styles from './ContactLine.module.css';

const messages = defineMessages({
  sv: { turnTo: 'Far någon illa? Vänd dig till' },
  en: { turnTo: 'Is somebody being harmed? Turn to' },
});

/** Whom to turn to when somebody is being harmed, as it was given at the setup; nothing where it was not. Phones only. */
export function ContactLine() {
  const t = useStrings(messages);
  const { contact } = useView().workshop.main.setup;
  if (contact === '') return null;
  return (
    <p className={styles.contact}>
      <Icon name="heart" size="1.5rem" />
      <span>
        {t.turnTo} <b>{contact}</b>
      </span>
    </p>
  );
}
