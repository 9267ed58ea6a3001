import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Segmented } from '#client/ui/Segmented.tsx';
import type { Setup } from '#shared/workshop/types.ts';
import styles from './PrepareDialog.module.css';
import { prepareStrings } from './prepare-strings.ts';
import type { Prepared } from './prepared.ts';

interface ManagerChoiceProps {
  readonly prepared: Prepared;
  readonly onChange: (change: Partial<Prepared>) => void;
}

/** Where the manager is; for a fresh start they cannot lead, because somebody from outside does (method, the gate). */
export function ManagerChoice({ prepared, onChange }: ManagerChoiceProps) {
  const t = useStrings(prepareStrings);
  const { template, manager } = prepared;
  const places: readonly Setup['manager'][] =
    template === 'fresh_start' ? ['absent', 'present'] : ['absent', 'present', 'leads'];
  return (
    <div className={styles.manager}>
      <Segmented
        legend={template === 'board' ? t.chair : t.manager}
        options={places.map((value) => ({ value, label: t.managerAt[value] }))}
        value={manager}
        onChange={(value) => onChange({ manager: value })}
      />
      <p className="caption" aria-live="polite">
        {t.managerHint[manager]}
      </p>
    </div>
  );
}
