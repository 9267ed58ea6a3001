import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Disclosure } from '#client/ui/Disclosure.tsx';
import styles from './AlwaysApplies.module.css';
import { alwaysStrings } from './always-strings.ts';
import { useWorkshopLang } from './StepScreen.tsx';

/** What no norm can change, at hand while norms are written and decided about; nothing where nothing was set. */
export function AlwaysApplies() {
  const t = useStrings(alwaysStrings);
  const { always } = useView().workshop.main;
  const workshopLang = useWorkshopLang();
  if (always.length === 0) return null;
  return (
    <Disclosure summary={t.title}>
      <ul className={styles.lines} lang={workshopLang}>
        {always.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
