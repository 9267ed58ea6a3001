import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { StepScreen, useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { useStep } from '#client/store/use-step.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import styles from './Phone.module.css';
import { groupsPhoneStrings } from './phone-strings.ts';
import { useBase } from './use-own-group.ts';

/** Before the deal: what is about to happen, and the one thing that may be asked. */
export function Dealing() {
  const t = useStrings(groupsPhoneStrings);
  const { start } = useStep('groups');
  const workshopLang = useWorkshopLang();
  return (
    <StepScreen title={t.dealingTitle} lead={t.dealingLead}>
      <Base />
      {start !== '' && (
        <Panel title={t.dealingStart} headingLevel={2} tone="tint">
          <p lang={workshopLang}>{start}</p>
        </Panel>
      )}
      <p className={styles.line}>
        <Icon name="shuffle" /> <span>{t.dealingWait}</span>
      </p>
    </StepScreen>
  );
}

/** What stands on the notebook's page for "I would rather not say". */
const UNSAID = 'unsaid';

/** Where one mostly works: asked only where there are several places, voluntary, forgotten with the deal. */
function Base() {
  const t = useStrings(groupsPhoneStrings);
  const { bases, chosen, choose } = useBase();
  if (bases.length < 2) return null;
  const named = bases.map((label, place) => ({ value: String(place), label }));
  return (
    <div className={styles.base}>
      <RadioCards
        legend={t.base}
        options={[...named, { value: UNSAID, label: t.baseNone }]}
        value={chosen}
        onChange={choose}
      />
      <p className="caption">{t.baseHint}</p>
    </div>
  );
}
