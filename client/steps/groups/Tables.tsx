import type { CSSProperties } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { cx } from '#client/ui/cx.ts';
import { fieldAttrs } from '#client/ui/fields.ts';
import { Mark } from '#client/ui/Mark.tsx';
import { Soft } from '#client/ui/Soft.tsx';
import { FitBox } from '#client/wall/FitBox.tsx';
import { StepWall } from '#client/wall/StepWall.tsx';
import type { GroupRow, GroupsView } from '#shared/steps/groups/types.ts';
import { groupNames } from './group-names.ts';
import styles from './Screen.module.css';
import { screenStrings } from './screen-strings.ts';

/** How many tables stand side by side, so that they are as large as they can be. */
function columnsFor(tables: number): number {
  if (tables <= 3) return tables;
  if (tables <= 4) return 2;
  if (tables <= 9) return 3;
  if (tables <= 16) return 4;
  return tables <= 36 ? 6 : 8;
}

/** The tables with their colours and marks, and what to begin with. */
export function Tables({ groups }: { readonly groups: GroupsView }) {
  const t = useStrings(screenStrings);
  const { questions } = useView();
  const { groups: tables, purpose, start } = groups;
  const whole = tables.length === 1;
  const asked = [...new Set(tables.map(({ question }) => question))];
  // One question for all stands above the tables; several stand on them.
  const common = asked.length === 1 && asked[0] !== null ? questions[asked[0] ?? '']?.text : undefined;
  const columns = columnsFor(tables.length);
  const lines = Math.ceil(tables.length / columns);
  const style: CSSProperties & { '--columns': number } = { '--columns': columns };
  return (
    <StepWall className={styles.tables}>
      <header>
        <h1 className={styles.title}>{whole ? t.whole : t.find}</h1>
        <p className={styles.call}>
          {purpose === 'draft' ? t.callDraft : t.call} {start !== '' && <b>{start}</b>}
        </p>
        {common !== undefined && (
          <p className={styles.question}>
            <Soft>{common}</Soft>
          </p>
        )}
      </header>
      <FitBox
        texts={Array.from({ length: Math.ceil(lines * 2.4) }, () => ''.padEnd(columns * 9, 'm'))}
        sizes={[4, 3.5, 3, 2.75, 2.5, 2.25, 2, 1.75, 1.5, 1.25, 1]}
        lineHeight={1.5}
      >
        <ul className={styles.grid} style={style}>
          {tables.map((group, number) => (
            <Table
              // biome-ignore lint/suspicious/noArrayIndexKey: a group is its number
              key={number}
              group={group}
              number={number}
              whole={whole}
              withQuestion={common === undefined}
            />
          ))}
        </ul>
      </FitBox>
    </StepWall>
  );
}

interface TableProps {
  readonly group: GroupRow;
  readonly number: number;
  readonly whole: boolean;
  readonly withQuestion: boolean;
}

function Table({ group, number, whole, withQuestion }: TableProps) {
  const t = useStrings(screenStrings);
  const names = useStrings(groupNames);
  const { questions, themes } = useView();
  const theme = group.topic === null ? undefined : themes[group.topic]?.name;
  const about = theme ?? (withQuestion ? questions[group.question ?? '']?.text : undefined);
  return (
    <li className={cx(styles.table, whole && styles.wholeTable)} {...(whole ? {} : fieldAttrs(number))}>
      {!whole && <Mark field={number} className={styles.mark} />}
      <div>
        <h2>{whole ? t.wholeName : names.group(number)}</h2>
        <p>{names.size(group.lots.length)}</p>
        {about !== undefined && (
          <p className={styles.about}>
            <Soft>{about}</Soft>
          </p>
        )}
      </div>
    </li>
  );
}
