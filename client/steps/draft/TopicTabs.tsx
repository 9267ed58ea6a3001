import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Tile } from '#client/ui/Tile.tsx';
import type { ThemeId } from '#shared/kernel/ids.ts';
import type { DraftView } from '#shared/steps/draft/types.ts';
import styles from './Desk.module.css';
import { draftDesk } from './desk-strings.ts';

interface TopicTabsProps {
  readonly draft: DraftView;
  readonly onChoose: (topic: ThemeId) => void;
}

/** The themes to write about, with their places. Choosing one shows it on the screen and on the phones too. */
export function TopicTabs({ draft, onChoose }: TopicTabsProps) {
  const t = useStrings(draftDesk);
  const { themes, norms, workshop } = useView();
  if (draft.topics.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons that belong together
    <div role="group" aria-label={t.topics} className={styles.tabs}>
      {draft.topics.map((topic) => {
        const theme = themes[topic];
        if (!theme) return null;
        const drafts = Object.values(norms).filter((norm) => norm.theme === topic).length;
        const facts = [theme.rank === null ? null : t.rank(theme.rank), drafts === 0 ? null : t.drafts(drafts)];
        return (
          <button
            key={topic}
            type="button"
            className={styles.tab}
            aria-pressed={topic === draft.topic}
            onClick={() => onChoose(topic)}
          >
            <Tile field={theme.field} size="sm" />
            <span>
              <b lang={workshop.main.language}>{theme.name}</b>
              <small>{facts.filter(Boolean).join(' · ')}</small>
            </span>
          </button>
        );
      })}
    </div>
  );
}
