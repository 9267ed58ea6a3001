import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { movedTo, replaced, withMinutes } from './agenda-edit.ts';
import { agendaStrings } from './agenda-strings.ts';
import styles from './StepList.module.css';
import { StepRow } from './StepRow.tsx';
import { useDragWords } from './use-drag-words.ts';

interface StepListProps {
  readonly agenda: readonly AgendaStep[];
  readonly selected: string | null;
  /** How many of the first steps have begun: they stay as they are. */
  readonly begun?: number | undefined;
  /** Ids of steps that a warning is about. */
  readonly warned: ReadonlySet<string>;
  /** The language of titles and questions. */
  readonly language: string;
  readonly onChange: (agenda: AgendaStep[]) => void;
  readonly onSelect: (id: string) => void;
}

/** The steps in order: dragged by hand or with the keyboard, moved with buttons, lengthened and shortened. */
export function StepList({ agenda, selected, begun = 0, warned, language, onChange, onSelect }: StepListProps) {
  const t = useStrings(agendaStrings);
  const words = useDragWords(agenda);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids: UniqueIdentifier[] = agenda.map((step) => step.id);
  const move = (from: number, to: number): void => {
    if (from >= begun && to >= begun && from !== to) onChange(movedTo(agenda, from, to));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={words}
      onDragEnd={({ active, over }) => {
        if (over) move(ids.indexOf(active.id), ids.indexOf(over.id));
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol className={styles.steps} aria-label={t.steps}>
          {agenda.map((step, index) => (
            <StepRow
              key={step.id}
              step={step}
              language={language}
              selected={step.id === selected}
              begun={index < begun}
              warned={warned.has(step.id)}
              first={index <= begun}
              last={index === agenda.length - 1}
              onSelect={() => onSelect(step.id)}
              onMinutes={(minutes) => onChange(replaced(agenda, withMinutes(step, minutes)))}
              onUp={() => move(index, index - 1)}
              onDown={() => move(index, index + 1)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
