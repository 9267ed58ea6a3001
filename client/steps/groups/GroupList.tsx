import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Panel } from '#client/ui/Panel.tsx';
import { Tile } from '#client/ui/Tile.tsx';
import type { GroupRow, GroupsView } from '#shared/steps/groups/types.ts';
import styles from './Desk.module.css';
import { groupsDesk } from './desk-strings.ts';
import { groupNames } from './group-names.ts';

/** The tables: colour, mark, how many, and what about. Never who. */
export function GroupList({ groups }: { readonly groups: GroupsView }) {
  const t = useStrings(groupsDesk);
  const names = useStrings(groupNames);
  const whole = groups.groups.length === 1;
  return (
    <Panel title={t.groups}>
      {groups.groups.length === 0 && <p className="muted">{t.none}</p>}
      <ul className={styles.groups}>
        {groups.groups.map((group, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is its number
          <li key={number} className={styles.group}>
            <Tile field={whole ? undefined : number} />
            <span className={styles.words}>
              <b>{whole ? t.whole : names.group(number)}</b>
              <span className="caption">{names.size(group.lots.length)}</span>
              <About group={group} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function About({ group }: { readonly group: GroupRow }) {
  const { questions, themes, workshop } = useView();
  const text = group.topic === null ? questions[group.question ?? '']?.text : themes[group.topic]?.name;
  if (text === undefined) return null;
  return (
    <span className="caption" lang={workshop.main.language}>
      {text}
    </span>
  );
}
