import '#client/ui/more-icons.ts';
import { useEffect, useState } from 'react';
import { agendaStrings } from '#client/agenda/agenda-strings.ts';
import { Library } from '#client/agenda/Library.tsx';
import { PlanBar } from '#client/agenda/PlanBar.tsx';
import { StepEditor } from '#client/agenda/StepEditor.tsx';
import { StepList } from '#client/agenda/StepList.tsx';
import { useAgendaEditor } from '#client/agenda/use-agenda-editor.ts';
import { Warnings } from '#client/agenda/Warnings.tsx';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { PrepareDialog } from '#client/prepare/PrepareDialog.tsx';
import { type Prepared, startingFrom, stepsOf } from '#client/prepare/prepared.ts';
import { keepPrepared, readPrepared } from '#client/prepare/prepared-store.ts';
import { useLocalNow } from '#client/prepare/use-local-now.ts';
import { DeskFrame } from '#client/ui/DeskFrame.tsx';
import { useSurface } from '#client/ui/surface.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import styles from './BuildApp.module.css';
import { BuildBar } from './BuildBar.tsx';
import { buildStrings } from './build-strings.ts';

/** An agenda as it is built: the template's steps become one's own with the first look at them. */
function withSteps(prepared: Prepared): Prepared & { readonly steps: readonly AgendaStep[] } {
  return { ...prepared, steps: stepsOf(prepared) };
}

/** The agenda builder: steps are added, moved, worded and timed before the room opens. */
// biome-ignore lint/style/noDefaultExport: React.lazy loads it
export default function BuildApp() {
  useSurface('desk');
  const t = useStrings(buildStrings);
  const words = useStrings(agendaStrings);
  const { lang } = useLang();
  const [prepared, setPrepared] = useState(() => withSteps(readPrepared() ?? startingFrom('blank', lang)));
  const [opening, setOpening] = useState(false);
  const now = useLocalNow();
  const { steps, title, language } = prepared;
  const change = (part: Partial<Prepared>): void => setPrepared((before) => withSteps({ ...before, ...part }));
  const editor = useAgendaEditor({ agenda: steps, language, onChange: (agenda) => change({ steps: agenda }) });
  const { selected, index, warnings, full } = editor;

  useEffect(() => keepPrepared(prepared), [prepared]);
  useEffect(() => {
    document.title = t.pageTitle(title);
  }, [t, title]);

  return (
    <DeskFrame
      fill
      className={styles.main}
      bar={<BuildBar prepared={prepared} onChange={change} onOpen={() => setOpening(true)} selected={selected} />}
    >
      <div className={styles.build}>
        <PlanBar agenda={steps} selected={selected?.id ?? null} startsAt={now} />
        <Library onAdd={editor.add} disabled={full} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus (WCAG 2.1.1) */}
        <section className={styles.middle} aria-label={words.steps} tabIndex={0}>
          <Warnings warnings={warnings} onSelect={editor.choose} />
          <StepList
            agenda={steps}
            selected={selected?.id ?? null}
            warned={new Set(warnings.flatMap(({ step }) => step ?? []))}
            language={language}
            onChange={(agenda) => change({ steps: agenda })}
            onSelect={editor.choose}
          />
        </section>
        {selected && (
          <div className={styles.right}>
            <StepEditor
              key={selected.id}
              step={selected}
              place={index + 1}
              language={language}
              agenda={steps}
              keepReason={steps.length === 1 ? words.onlyOne : undefined}
              fullReason={full ? words.full : undefined}
              onChange={editor.change}
              onDuplicate={editor.duplicate}
              onRemove={editor.remove}
            />
          </div>
        )}
      </div>
      {opening && (
        <PrepareDialog
          prepared={prepared}
          onChange={change}
          onClose={() => setOpening(false)}
          onOpened={() => keepPrepared(null)}
        />
      )}
    </DeskFrame>
  );
}
