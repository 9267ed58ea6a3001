import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Lobby } from '#client/phone/Lobby.tsx';
import { useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { useView } from '#client/store/room-store.ts';
import { useStep } from '#client/store/use-step.ts';
import { Panel } from '#client/ui/Panel.tsx';
import styles from './Phone.module.css';
import { welcomePhoneStrings } from './phone-strings.ts';

/** Welcome on the phone: the waiting room, with today's frame and what always applies. */
export function WelcomePhone() {
  const t = useStrings(welcomePhoneStrings);
  const step = useStep('welcome');
  const { always } = useView().workshop.main;
  const workshopLang = useWorkshopLang();
  return (
    <Lobby>
      <Panel title={t.frame}>
        <ol className={styles.frame} lang={workshopLang}>
          {step.frame.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Panel>
      {always.length > 0 && (
        <Panel title={t.always} tone="plain">
          <ul className={styles.lines} lang={workshopLang}>
            {always.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Panel>
      )}
    </Lobby>
  );
}
