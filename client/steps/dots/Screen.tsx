import type { CSSProperties } from 'react';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { cx } from '#client/ui/cx.ts';
import { fieldAttrs } from '#client/ui/fields.ts';
import { Mark } from '#client/ui/Mark.tsx';
import { Soft } from '#client/ui/Soft.tsx';
import { BandLine } from '#client/wall/BandLine.tsx';
import { FitBox } from '#client/wall/FitBox.tsx';
import { StepWall } from '#client/wall/StepWall.tsx';
import type { ThemeRow } from '#shared/record/views.ts';
import { Ranks } from './Ranks.tsx';
import styles from './Screen.module.css';
import { screenStrings } from './screen-strings.ts';

/** Placing dots: a calm ask, nothing counted in sight. Then where we start. */
export function DotsScreen() {
  const t = useStrings(screenStrings);
  const { step, themes } = useView();
  if (step.main?.kind !== 'dots') return null;
  const { phase, budget } = step.main;
  const rows = Object.entries(themes).sort(([, a], [, b]) => a.order - b.order);
  if (phase === 'counted') return <Ranks rows={rows} />;
  const placing = phase === 'placing';
  return (
    <StepWall className={styles.ask}>
      <header>
        <h1 className={styles.title}>{placing ? t.ask(budget) : t.skipped}</h1>
        <p className={styles.hint}>{placing ? t.hint : t.skippedHint}</p>
      </header>
      <Themes rows={rows} />
      <BandLine className={styles.band} />
    </StepWall>
  );
}

function Themes({ rows }: { readonly rows: readonly (readonly [string, ThemeRow])[] }) {
  const words = useStrings(common);
  const { notes } = useView();
  const count = (theme: string) => Object.values(notes).filter((note) => note.theme === theme).length;
  const columns = rows.length <= 4 ? 2 : rows.length <= 12 ? 3 : 4;
  const lines = Math.ceil(rows.length / columns);
  const style: CSSProperties & { '--columns': number } = { '--columns': columns };
  return (
    <FitBox
      // The names in as many lines as the fullest column has, which is what decides the height.
      texts={Array.from({ length: lines }, (_, line) =>
        (rows[line * columns]?.[1].name ?? '').padEnd(columns * 9, 'm'),
      )}
      sizes={[4, 3.5, 3, 2.75, 2.5, 2.25, 2, 1.75, 1.5]}
      lineHeight={2.4}
    >
      <ul className={styles.themes} style={style}>
        {rows.map(([id, theme]) => (
          <li key={id} className={cx(styles.theme)} {...fieldAttrs(theme.field)}>
            <Mark field={theme.field} className={styles.mark} />
            <div>
              <h2>
                <Soft>{theme.name}</Soft>
              </h2>
              {Object.keys(notes).length > 0 && <p>{words.notes(count(id))}</p>}
            </div>
          </li>
        ))}
      </ul>
    </FitBox>
  );
}
