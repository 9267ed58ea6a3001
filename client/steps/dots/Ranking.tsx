import { useDeskStepCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { cx } from '#client/ui/cx.ts';
import { Panel } from '#client/ui/Panel.tsx';
import { Tile } from '#client/ui/Tile.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import { asId, type ThemeId } from '#shared/kernel/ids.ts';
import type { ThemeRow } from '#shared/record/views.ts';
import { dotsDesk } from './desk-strings.ts';
import styles from './Ranking.module.css';

interface Ranked {
  readonly id: ThemeId;
  readonly row: ThemeRow;
}

/** Themes by rank, and by the board's order within a rank or where there is none. */
export function byRank(themes: Readonly<Record<string, ThemeRow>>): Ranked[] {
  return Object.entries(themes)
    .map(([id, row]) => ({ id: asId<ThemeId>(id), row }))
    .sort((a, b) => (a.row.rank ?? 0) - (b.row.rank ?? 0) || a.row.order - b.row.order);
}

/** The themes to draft on, in order. None chosen means all, as the record has it. */
export function topicsIn(ranked: readonly Ranked[]): Ranked[] {
  const chosen = ranked.filter(({ row }) => row.topic !== null).sort((a, b) => (a.row.topic ?? 0) - (b.row.topic ?? 0));
  return chosen.length > 0 ? chosen : [...ranked].sort((a, b) => a.row.order - b.row.order);
}

/** The themes while dots are placed: their names and nothing else. */
export function Placing() {
  const t = useStrings(dotsDesk);
  const { themes, workshop } = useView();
  return (
    <Panel title={t.themes}>
      <ul className={cx(styles.list, styles.compact)} lang={workshop.main.language}>
        {byRank(themes).map(({ id, row }) => (
          <li key={id} className={styles.row}>
            <Tile size="sm" field={row.field} />
            <b>{row.name}</b>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The result, and which themes go on to drafting; the group may lift one that came low. */
export function Ranking({ counted }: { readonly counted: boolean }) {
  const t = useStrings(dotsDesk);
  const { themes } = useView();
  const command = useDeskStepCommand('dots');
  const showToast = useToast();
  const ranked = byRank(themes);
  const topics = topicsIn(ranked);
  const chosen = ranked.some(({ row }) => row.topic !== null);
  const noDots = counted && !chosen;
  const noCounts = counted && chosen && ranked.every(({ row }) => row.dots === null);

  const choose = async (next: readonly Ranked[], said: string) => {
    const answer = await command({ type: 'chooseTopics', topics: next.map(({ id }) => id) });
    if (answer.ok)
      showToast({ text: said, undo: () => void command({ type: 'chooseTopics', topics: topics.map(({ id }) => id) }) });
  };

  return (
    <Panel title={t.result}>
      <div className={styles.result}>
        {noDots && <Banner>{t.noDots}</Banner>}
        {noCounts && <p className="muted">{t.noCounts}</p>}
        <ol className={styles.list}>
          {ranked.map((theme) => (
            <RankedRow
              key={theme.id}
              theme={theme}
              topic={topics.findIndex(({ id }) => id === theme.id) + 1}
              alone={topics.length === 1}
              onLift={() => void choose([...topics, theme], t.lifted(theme.row.name))}
              onDrop={() =>
                void choose(
                  topics.filter(({ id }) => id !== theme.id),
                  t.dropped(theme.row.name),
                )
              }
            />
          ))}
        </ol>
      </div>
    </Panel>
  );
}

interface RankedRowProps {
  readonly theme: Ranked;
  /** Place among the topics from 1; 0 when it does not go on. */
  readonly topic: number;
  readonly alone: boolean;
  readonly onLift: () => void;
  readonly onDrop: () => void;
}

function RankedRow({ theme, topic, alone, onLift, onDrop }: RankedRowProps) {
  const t = useStrings(dotsDesk);
  const { language } = useView().workshop.main;
  const { name, rank, dots, field } = theme.row;
  return (
    <li className={styles.row}>
      <Tile field={field} />
      <span className={styles.words}>
        <b lang={language}>{name}</b>
        <span className="caption">
          {[rank === null ? null : t.rank(rank), dots === null ? null : t.dots(dots)].filter(Boolean).join(' · ')}
        </span>
      </span>
      {topic > 0 ? (
        <>
          <Chip tone="accent" icon="check">
            {t.topics}
          </Chip>
          <Button
            kind="ghost"
            aria-label={t.dropLabel(name)}
            disabledReason={alone ? t.lastTopic : undefined}
            onClick={onDrop}
          >
            {t.drop}
          </Button>
        </>
      ) : (
        <Button aria-label={t.liftLabel(name)} icon="plus" onClick={onLift}>
          {t.lift}
        </Button>
      )}
    </li>
  );
}
