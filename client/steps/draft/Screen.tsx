import { useMemo } from 'react';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useRoom, useView } from '#client/store/room-store.ts';
import { cx } from '#client/ui/cx.ts';
import { fieldAttrs } from '#client/ui/fields.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { Mark } from '#client/ui/Mark.tsx';
import { Soft } from '#client/ui/Soft.tsx';
import { NoteWall } from '#client/wall/NoteWall.tsx';
import { Slots } from '#client/wall/Slots.tsx';
import { StepWall } from '#client/wall/StepWall.tsx';
import { useActiveSlot } from '#client/wall/use-active-slot.ts';
import type { NormRow, ThemeRow } from '#shared/record/views.ts';
import type { DraftView } from '#shared/steps/draft/types.ts';
import styles from './Screen.module.css';
import { screenStrings } from './screen-strings.ts';

/** Drafting: the topic's notes beside the norm that is being written, letter by letter, and what the phones propose. */
export function DraftScreen() {
  const t = useStrings(screenStrings);
  const { step, themes } = useView();
  if (step.main?.kind !== 'draft') return null;
  const { topic, topics, proposals, groupDrafts } = step.main;
  const theme = topic === null ? undefined : themes[topic];
  const place = topic === null ? -1 : topics.indexOf(topic);
  return (
    <StepWall
      detail={place < 0 ? undefined : t.topic(place + 1, topics.length)}
      className={cx(styles.draft, !theme && styles.alone)}
    >
      {topic !== null && theme && <Source key={topic} topic={topic} theme={theme} />}
      <div className={styles.work}>
        <Editor topic={topic} />
        <Offers proposals={proposals} groupDrafts={groupDrafts} />
      </div>
    </StepWall>
  );
}

function Source({ topic, theme }: { readonly topic: string; readonly theme: ThemeRow }) {
  const t = useStrings(screenStrings);
  const words = useStrings(common);
  const { notes } = useView();
  const shown = useMemo(
    () =>
      Object.entries(notes).flatMap(([id, note]) =>
        note.theme === topic && note.under === null ? [{ id, text: note.text }] : [],
      ),
    [notes, topic],
  );
  return (
    <section className={styles.source} {...fieldAttrs(theme.field)}>
      <header className={styles.head}>
        <Mark field={theme.field} className={styles.mark} />
        <h2>
          <Soft>{theme.name}</Soft>
        </h2>
        {theme.dots !== null && <p>{words.dots(theme.dots)}</p>}
      </header>
      {shown.length === 0 ? (
        <p className={styles.empty}>{t.noNotes}</p>
      ) : (
        <NoteWall notes={shown} label={t.notes(theme.name)} largest={2.125} top />
      )}
    </section>
  );
}

/** The topic's norms in the order they were written. */
function normsOf(norms: Readonly<Record<string, NormRow>>, topic: string | null): (readonly [string, NormRow])[] {
  return Object.entries(norms)
    .filter(([, norm]) => norm.theme === topic)
    .sort(([, a], [, b]) => a.order - b.order);
}

function Editor({ topic }: { readonly topic: string | null }) {
  const t = useStrings(screenStrings);
  const { norms } = useView();
  const typed = useRoom((room) => room.drafting);
  const drafting = typed?.theme === topic ? typed : null;
  const active = useActiveSlot(drafting);
  const written = normsOf(norms, topic);
  const last = written.at(-1);
  const now = drafting ?? last?.[1] ?? { principle: '', boundary: '' };
  const shownId = drafting?.norm ?? last?.[0];
  const others = written.filter(([id]) => id !== shownId);
  return (
    <section className={styles.editor} aria-label={t.drafting}>
      {others.length > 0 && (
        <div className={styles.written}>
          <h2>{t.written}</h2>
          <ul>
            {others.map(([id, norm]) => (
              <li key={id}>{norm.principle || norm.boundary}</li>
            ))}
          </ul>
        </div>
      )}
      <Slots
        principle={now.principle}
        boundary={now.boundary}
        active={active}
        labels={{ principle: t.principle, boundary: t.boundary }}
        ghosts={{ principle: t.principleGhost, boundary: t.boundaryGhost }}
      />
    </section>
  );
}

/** Room for what the phones propose: the norm in the making keeps the most of it. */
function roomFor(proposals: number): string | undefined {
  if (proposals === 0) return undefined;
  if (proposals <= 2) return styles.few;
  return proposals <= 6 ? styles.more : styles.many;
}

function Offers({ proposals, groupDrafts }: Pick<DraftView, 'proposals' | 'groupDrafts'>) {
  const t = useStrings(screenStrings);
  const notes = useMemo(
    () => [
      ...groupDrafts.map(({ id, principle, boundary }) => ({
        id,
        text: [principle, boundary].filter(Boolean).join('\n'),
      })),
      ...proposals.map(({ id, text }) => ({ id, text })),
    ],
    [proposals, groupDrafts],
  );
  const title = proposals.length === 0 && groupDrafts.length > 0 ? t.groupDrafts : t.proposals;
  return (
    <section className={cx(styles.offers, roomFor(notes.length))}>
      <h2 className={styles.from}>
        <Icon name="phone" /> {notes.length > 0 ? title : t.collecting}
      </h2>
      {notes.length > 0 && <NoteWall notes={notes} label={title} largest={2.125} />}
    </section>
  );
}
