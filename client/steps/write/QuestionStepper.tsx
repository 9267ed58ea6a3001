import { useDeskStepCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Panel } from '#client/ui/Panel.tsx';
import { StepNumber } from '#client/ui/StepTimeline.tsx';
import { writeDesk } from './desk-strings.ts';
import styles from './QuestionStepper.module.css';

/** All questions of the step; those already reached can be gone back to. */
export function QuestionStepper() {
  const t = useStrings(writeDesk);
  const { questions, step, workshop } = useView();
  const command = useDeskStepCommand('write');
  const write = step.main;
  if (write?.kind !== 'write' || write.total < 2) return null;
  const reached = write.again
    ? 0
    : write.phase === 'writing'
      ? write.collect === 'all'
        ? write.asked
        : 0
      : write.opened;
  return (
    <Panel title={t.questions} aside={<span className="muted">{t.questionOf(write.item + 1, write.total)}</span>}>
      <ol className={styles.list}>
        {write.questions.map((id, index) => {
          const now = index === write.item;
          const state = now ? 'now' : index < reached ? 'done' : 'next';
          const inside = (
            <>
              <StepNumber state={state} number={index + 1} />
              <span lang={workshop.main.language}>{questions[id]?.text}</span>
            </>
          );
          return (
            <li key={id} aria-current={now ? 'step' : undefined} className={now ? styles.now : undefined}>
              {!now && index < reached ? (
                <button
                  type="button"
                  className={styles.row}
                  onClick={() => void command({ type: 'goToQuestion', from: write.item, to: index })}
                >
                  {inside}
                </button>
              ) : (
                <div className={styles.row}>{inside}</div>
              )}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
