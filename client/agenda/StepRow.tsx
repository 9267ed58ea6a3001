import { useSortable } from '@dnd-kit/sortable';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { cx } from '#client/ui/cx.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import { Stepper } from '#client/ui/Stepper.tsx';
import type { WriteConfig } from '#shared/steps/write/types.ts';
import { MAX_STEP_MINUTES } from '#shared/workshop/agenda-schema.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { leastMinutes } from './agenda-edit.ts';
import { agendaStrings } from './agenda-strings.ts';
import { kindLook } from './kind-look.ts';
import styles from './StepList.module.css';

interface StepRowProps {
  readonly step: AgendaStep;
  readonly language: string;
  readonly selected: boolean;
  readonly begun: boolean;
  readonly warned: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly onSelect: () => void;
  readonly onMinutes: (minutes: number) => void;
  readonly onUp: () => void;
  readonly onDown: () => void;
}

/** One step of an agenda. One that has begun is only shown. */
export function StepRow(props: StepRowProps) {
  const { step, language, selected, begun, warned, first, last, onSelect, onMinutes, onUp, onDown } = props;
  const t = useStrings(agendaStrings);
  const look = kindLook[step.kind];
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    attributes: { roleDescription: t.movable },
    id: step.id,
    disabled: begun,
  });
  return (
    <li
      ref={setNodeRef}
      className={cx(styles.step, selected && styles.selected, begun && styles.begun, isDragging && styles.dragged)}
      style={{ transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined, transition }}
    >
      {begun ? (
        <span />
      ) : (
        <button
          type="button"
          ref={setActivatorNodeRef}
          className={styles.grip}
          {...attributes}
          {...listeners}
          aria-label={t.grip(step.title)}
        >
          <Icon name="drag" />
        </button>
      )}
      <span className={cx(styles.tile, look.own && styles.own)} aria-hidden="true">
        <Icon name={begun ? 'check' : look.icon} />
      </span>
      <div className={styles.words} lang={language}>
        <h3>
          <button type="button" className={styles.open} aria-pressed={selected} onClick={onSelect}>
            {step.title}
          </button>
          {warned && <Icon name="warn" className={styles.warn} />}
        </h3>
        <Summary step={step} begun={begun} />
      </div>
      {begun ? (
        <span className={styles.fixed}>{t.minutes(step.minutes)}</span>
      ) : (
        <div className={styles.controls}>
          <Stepper
            label={t.minutesOf(step.title)}
            value={step.minutes}
            min={leastMinutes(step)}
            max={MAX_STEP_MINUTES}
            text={t.minutes(step.minutes)}
            onChange={onMinutes}
            className={styles.minutes}
          />
          <span className={styles.moves}>
            <IconButton
              icon="chevu"
              label={t.up(step.title)}
              disabledReason={first ? t.first : undefined}
              onClick={onUp}
            />
            <IconButton
              icon="chevd"
              label={t.down(step.title)}
              disabledReason={last ? t.last : undefined}
              onClick={onDown}
            />
          </span>
        </div>
      )}
    </li>
  );
}

/** One line about what is in the step: the question, or what the kind does. */
function Summary({ step, begun }: Pick<StepRowProps, 'step' | 'begun'>) {
  const t = useStrings(agendaStrings);
  if (begun) return <small>{t.began}</small>;
  if (step.kind !== 'write') return <small>{t.kinds[step.kind].text}</small>;
  return <small>{(step.config as WriteConfig).questions.map((question) => question.text).join(' · ')}</small>;
}
