import '#client/ui/more-icons.ts';
import { useEffect } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { DeskBar, DeskFrame } from '#client/ui/DeskFrame.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { useSurface } from '#client/ui/surface.ts';
import styles from './HomeApp.module.css';
import { homeStrings } from './home-strings.ts';
import { MyWorkshops } from './MyWorkshops.tsx';
import { Preferences } from './Preferences.tsx';
import { Templates } from './Templates.tsx';

/** Where a facilitator begins: open a workshop, find an earlier one, or go in with a code. */
// biome-ignore lint/style/noDefaultExport: React.lazy loads it
export default function HomeApp() {
  useSurface('desk');
  const t = useStrings(homeStrings);

  useEffect(() => {
    document.title = t.pageTitle;
  }, [t]);

  return (
    <DeskFrame
      className={styles.main}
      bar={
        <DeskBar>
          <Preferences />
          <ButtonLink href="/j" kind="line" icon="phone" className={styles.joinWide}>
            {t.join}
          </ButtonLink>
        </DeskBar>
      }
    >
      <section className={styles.joinNarrow} aria-label={t.haveCode}>
        <p className="head">{t.haveCode}</p>
        <ButtonLink href="/j" kind="primary" size="lg" block iconEnd="right">
          {t.joinWithCode}
        </ButtonLink>
      </section>
      <section>
        <h1 className={styles.title}>{t.title}</h1>
        <p className={styles.lead}>{t.lead}</p>
        <Templates />
        <h2 className={styles.howTitle}>{t.how}</h2>
        <ol className={styles.how}>
          {t.howSteps.map((step, index) => (
            <li key={step.title}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <h3>{step.title}</h3>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
      </section>
      <div className={styles.side}>
        <MyWorkshops />
        <Panel title={t.managerTitle} tone="accent">
          <p>{t.managerText}</p>
        </Panel>
        <Panel title={t.privacyTitle} tone="plain">
          <p className={styles.small}>{t.privacyText}</p>
        </Panel>
      </div>
    </DeskFrame>
  );
}
