import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { MandateLine } from '#client/mandate/MandateLine.tsx';
import { useView } from '#client/store/room-store.ts';
import { NormCard } from '#client/ui/NormCard.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { agreementOf } from '#shared/workshop/agreement.ts';
import styles from './AgreedNorms.module.css';
import { deskCommon } from './desk-strings.ts';

/** What the group goes away with, in sight while it sets the date and ends: norms in force and on trial. */
export function AgreedNorms() {
  const t = useStrings(deskCommon);
  const view = useView();
  const { norms: inForce, outside, language, manager } = agreementOf(view);
  const norms = [...inForce, ...outside];
  if (norms.length === 0) return null;
  return (
    <Panel title={t.agreed}>
      <ul lang={language} className={styles.norms}>
        {norms.map(({ id, theme, principle, boundary, mandate }) => (
          <li key={id}>
            <NormCard
              bare
              size="sm"
              headingLevel={3}
              field={theme?.field}
              principle={principle}
              boundary={boundary}
              className={styles.norm}
            >
              <MandateLine mandate={mandate} manager={manager} language={language} className="caption" />
            </NormCard>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
