import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { cx } from '#client/ui/cx.ts';
import { Dots } from '#client/ui/Dots.tsx';
import { fieldAttrs } from '#client/ui/fields.ts';
import { Mark } from '#client/ui/Mark.tsx';
import { Soft } from '#client/ui/Soft.tsx';
import { FitBox } from '#client/wall/FitBox.tsx';
import { StepWall } from '#client/wall/StepWall.tsx';
import type { ThemeRow } from '#shared/record/views.ts';
import styles from './Ranks.module.css';
import { screenStrings } from './screen-strings.ts';

type Row = readonly [string, ThemeRow];

/** More dots than this in a row are no longer seen as a number; the figure says it. */
const MOST_DOTS = 40;
/** Themes that wait are listed one under the other up to this many, then side by side. */
const LISTED = 4;

const byTopic = ([, a]: Row, [, b]: Row) => (a.topic ?? 0) - (b.topic ?? 0);
const byRank = ([, a]: Row, [, b]: Row) => (a.rank ?? 0) - (b.rank ?? 0) || a.order - b.order;

/** Where we start: ranks always, dots and figures only where the view has them (from eight voters). */
export function Ranks({ rows }: { readonly rows: readonly Row[] }) {
  const t = useStrings(screenStrings);
  const chosen = rows.filter(([, theme]) => theme.topic !== null).sort(byTopic);
  const rest = rows.filter(([, theme]) => theme.topic === null).sort(byRank);
  const waiting = rest.length > LISTED ? Math.ceil(rest.length / 3) : rest.length;
  const lines = chosen.length * 1.65 + 1 + waiting;
  return (
    <StepWall className={styles.result}>
      <h1 className={styles.title}>{t.title}</h1>
      <FitBox
        texts={Array.from({ length: Math.ceil(lines) }, () => 'm')}
        sizes={[2.75, 2.5, 2.25, 2, 1.8, 1.65, 1.5]}
        lineHeight={1.55}
        className={styles.box}
      >
        <ol className={styles.ranks}>
          {chosen.map((row) => (
            <Rank key={row[0]} row={row} chosen />
          ))}
          {rest.length > 0 && (
            <li className={styles.cut}>{chosen.length === 0 ? t.noneChosen : t.cut(chosen.length)}</li>
          )}
          {rest.length <= LISTED ? (
            rest.map((row) => <Rank key={row[0]} row={row} />)
          ) : (
            <li>
              <ol className={styles.side}>
                {rest.map((row) => (
                  <Rank key={row[0]} row={row} small />
                ))}
              </ol>
            </li>
          )}
        </ol>
      </FitBox>
    </StepWall>
  );
}

interface RankProps {
  readonly row: Row;
  readonly chosen?: boolean | undefined;
  /** Side by side with others: the name and the figure are enough. */
  readonly small?: boolean | undefined;
}

function Rank({ row: [, theme], chosen = false, small = false }: RankProps) {
  const t = useStrings(screenStrings);
  const words = useStrings(common);
  const { dots, rank, name, field } = theme;
  return (
    <li className={cx(styles.rank, chosen && styles.chosen)} {...(chosen ? fieldAttrs(field) : {})}>
      <span className={cx('num', styles.place)}>
        <span aria-hidden="true">{rank}</span>
        {rank !== null && <span className="visually-hidden">{t.rank(rank)}</span>}
      </span>
      <Mark field={field} className={styles.mark} />
      <h2 className={cx(styles.name, dots === null && styles.bare)}>
        <Soft>{name}</Soft>
      </h2>
      {dots !== null && !small && (
        <Dots
          filled={chosen ? Math.min(dots, MOST_DOTS) : 0}
          total={Math.min(dots, MOST_DOTS)}
          tone={chosen ? 'field' : 'ink'}
          className={cx(styles.dots, dots > 20 && styles.many)}
        />
      )}
      {dots !== null && (
        <p className={cx('num', styles.count)}>
          <span aria-hidden="true">{dots}</span>
          <span className="visually-hidden">{words.dots(dots)}</span>
        </p>
      )}
    </li>
  );
}
