import { OpenButton } from '#client/desk/OpenButton.tsx';
import { Progress } from '#client/desk/Progress.tsx';
import { useDeskCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Menu } from '#client/ui/Menu.tsx';
import { Popover } from '#client/ui/Popover.tsx';
import type { ThemesView } from '#shared/steps/themes/types.ts';
import type { Board } from './board.ts';
import { themesDesk } from './desk-strings.ts';
import styles from './NameProposals.module.css';
import type { BoardCommands } from './use-board-commands.ts';

interface NameProposalsProps {
  readonly themes: ThemesView;
  readonly board: Board;
  readonly commands: BoardCommands;
}

/** Names that phones propose; hidden until opened, all at once. Each can become a new theme or an old one's name. */
export function NameProposals({ themes, board, commands }: NameProposalsProps) {
  const t = useStrings(themesDesk);
  const { live } = useView();
  const command = useDeskCommand();
  return (
    <Popover label={t.proposals} icon="phone">
      <div className={styles.sheet}>
        <p className="muted">{t.proposalsHint}</p>
        {themes.proposals.length > 0 && (
          <ul className={styles.names}>
            {themes.proposals.map((name) => (
              <li key={name}>
                <Menu
                  label={name}
                  kind="tint"
                  items={[
                    { label: t.takeNew, icon: 'plus', onSelect: () => void commands.addTheme(name, []) },
                    ...board.themes.map((theme) => ({
                      label: t.takeFor(theme.row.name),
                      onSelect: () => void commands.renameTheme(theme.id, name),
                    })),
                    {
                      label: t.putAside,
                      icon: 'eyeoff',
                      onSelect: () => void command({ type: 'hideText', text: name, hidden: true }),
                    },
                  ]}
                />
              </li>
            ))}
          </ul>
        )}
        <Progress did={t.did} />
        {live.main.gathering === 'no' && (
          <OpenButton kind="line">{themes.proposals.length === 0 ? t.openProposals : t.openMore}</OpenButton>
        )}
      </div>
    </Popover>
  );
}
