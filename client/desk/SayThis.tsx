import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { useCarefulHint } from './careful-hint.ts';
import { deskCommon } from './desk-strings.ts';
import styles from './SayThis.module.css';
import { scriptOf } from './script.ts';
import { templateTip } from './template-tips.ts';

interface SayThisProps {
  readonly phase: number;
  readonly tips: readonly string[];
}

const quotes = { sv: ['”', '”'], en: ['“', '”'] } as const;

/** What to say, word for word in the facilitator's language, and what to keep in mind. */
export function SayThis(props: SayThisProps) {
  const t = useStrings(deskCommon);
  return (
    <Panel
      tone="tint"
      className={styles.panel}
      title={
        <>
          <Icon name="chat" /> {t.sayThis}
        </>
      }
    >
      <SayThisWords {...props} />
    </Panel>
  );
}

/** The same without the sheet, for a popover. */
export function SayThisWords({ phase, tips }: SayThisProps) {
  const view = useView();
  const { lang } = useLang();
  const lines = scriptOf(view, phase, lang);
  const careful = useCarefulHint(phase);
  const { template, current } = view.workshop.main;
  const own = templateTip(template, current === null ? undefined : view.agenda[current]?.kind, lang);
  const shown = [careful, own, ...tips].filter((tip) => tip !== null);
  const [open, shut] = quotes[lang];
  return (
    <div className={styles.say}>
      {lines.length > 0 && (
        <blockquote className={styles.script}>
          {lines.map((line) => (
            <p key={line}>{`${open}${line}${shut}`}</p>
          ))}
        </blockquote>
      )}
      {shown.length > 0 && (
        <ul className={styles.tips}>
          {shown.map((tip) => (
            <li key={tip}>
              <Icon name="info" />
              <span>{tip}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
