import { type CSSProperties, useMemo } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { CircleArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { fieldAttrs } from '#client/ui/fields.ts';
import { Mark } from '#client/ui/Mark.tsx';
import { NormText } from '#client/ui/NormText.tsx';
import { Soft } from '#client/ui/Soft.tsx';
import { BandLine } from '#client/wall/BandLine.tsx';
import { FitBox } from '#client/wall/FitBox.tsx';
import { NoteWall } from '#client/wall/NoteWall.tsx';
import { StepWall } from '#client/wall/StepWall.tsx';
import type { GroupsView } from '#shared/steps/groups/types.ts';
import { draftsByTopic, sharesPlace, type TopicDrafts } from './drafts-by-topic.ts';
import styles from './Screen.module.css';
import { screenStrings } from './screen-strings.ts';

/** Beyond this many drafts, or signs in them, they are shown page by page instead of by theme. */
const MOST_DRAFTS = 8;
const MOST_SIGNS = 1200;

/** What the groups drafted: by theme where all fits in sight; while phones choose, what to do. */
export function DraftWall({ groups }: { readonly groups: GroupsView }) {
  const t = useStrings(screenStrings);
  const { drafts, phase } = groups;
  const signs = drafts.reduce((sum, { principle, boundary }) => sum + principle.length + boundary.length, 0);
  const titles = { choosing: t.choose, chosen: t.chosen, open: t.drafts };
  const title = phase === 'choosing' || phase === 'chosen' ? titles[phase] : titles.open;
  if (drafts.length === 0) {
    return (
      <StepWall className={styles.drafts}>
        <EmptyState art={<CircleArt />} title={t.noDrafts} className={styles.none}>
          {t.noDraftsHint}
        </EmptyState>
      </StepWall>
    );
  }
  return (
    <StepWall className={styles.drafts}>
      <header>
        <h1 className={styles.title}>{title}</h1>
        {phase === 'choosing' && <p className={styles.call}>{t.chooseHint}</p>}
      </header>
      {drafts.length > MOST_DRAFTS || signs > MOST_SIGNS ? (
        <Pages groups={groups} />
      ) : (
        <ByTopic topics={draftsByTopic(drafts)} />
      )}
      {phase === 'choosing' && <BandLine className={styles.band} />}
    </StepWall>
  );
}

function Pages({ groups: { drafts } }: { readonly groups: GroupsView }) {
  const t = useStrings(screenStrings);
  const notes = useMemo(
    () =>
      draftsByTopic(drafts).flatMap(({ own }) =>
        own.map(({ id, principle, boundary }) => ({ id, text: [principle, boundary].filter(Boolean).join('\n') })),
      ),
    [drafts],
  );
  return <NoteWall notes={notes} label={t.drafts} />;
}

function ByTopic({ topics }: { readonly topics: readonly TopicDrafts[] }) {
  const style: CSSProperties & { '--columns': number } = { '--columns': topics.length };
  const words = topics.map(({ own }) => own.map(textOf).join(' '));
  const [fullest = ''] = words.toSorted((a, b) => b.length - a.length);
  return (
    <FitBox
      // As if the fullest theme's words stood in each column.
      texts={[topics.map(() => fullest).join(' ')]}
      sizes={[3, 2.75, 2.5, 2.25, 2, 1.75, 1.5, 1.35, 1.2]}
      lineHeight={1.5}
      besides={8}
    >
      <ul className={styles.topics} style={style}>
        {topics.map((topic) => (
          <Topic key={topic.topic} topic={topic} />
        ))}
      </ul>
    </FitBox>
  );
}

const textOf = ({ principle, boundary }: { readonly principle: string; readonly boundary: string }) =>
  `${principle} ${boundary}`;

function Topic({ topic: { topic, own } }: { readonly topic: TopicDrafts }) {
  const t = useStrings(screenStrings);
  const { themes } = useView();
  const theme = topic === null ? undefined : themes[topic];
  return (
    <li className={styles.topic} {...(theme ? fieldAttrs(theme.field) : {})}>
      <header className={styles.head}>
        {theme && <Mark field={theme.field} className={styles.mark} />}
        <h2>
          <Soft>{theme?.name ?? t.noTopic}</Soft>
        </h2>
      </header>
      <ul className={styles.own}>
        {own.map((draft) => (
          <li key={draft.id} className={styles.draft}>
            <NormText principle={draft.principle} boundary={draft.boundary} headingLevel={3} className={styles.norm} />
            {draft.rank === 1 && own.length > 1 && (
              <p className={styles.first}>{sharesPlace(draft, own) ? t.shared : t.testedFirst}</p>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
