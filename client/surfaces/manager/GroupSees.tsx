import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import type { View } from '#shared/workshop/views.ts';
import styles from './Manager.module.css';
import { managerStrings } from './manager-strings.ts';

interface Shown {
  readonly title: string;
  readonly texts: readonly string[];
}

/** What lies before the group just now, in words: the same the wall shows, at the same moment. */
function shownIn(view: View, theme: (name: string, notes: number) => string, date: (iso: string) => string): Shown {
  const { step, workshop, questions, notes, themes, norms } = view;
  const own = step.main;
  const inOrder = Object.entries(themes).sort(([, a], [, b]) => (a.rank ?? 99) - (b.rank ?? 99) || a.order - b.order);
  const themeNames = inOrder.map(([id, row]) =>
    theme(row.name, Object.values(notes).filter((note) => note.theme === id).length),
  );
  switch (own?.kind) {
    case 'write': {
      const question = own.questions[own.item] ?? '';
      const of = Object.values(notes).filter((note) => note.question === question);
      return { title: questions[question]?.text ?? '', texts: of.map((note) => note.text) };
    }
    case 'themes':
    case 'dots':
      return { title: '', texts: themeNames };
    case 'draft':
      return {
        title: own.topic === null ? '' : (themes[own.topic]?.name ?? ''),
        texts: Object.values(norms).map(({ principle, boundary }) => [principle, boundary].filter(Boolean).join(' ')),
      };
    case 'consent': {
      const row = own.norm === null ? undefined : norms[own.norm];
      return {
        title: row?.principle || row?.boundary || '',
        texts: [...(row?.principle && row.boundary ? [row.boundary] : []), ...own.texts],
      };
    }
    case 'next':
      return { title: workshop.main.followUp.confirmed ? date(workshop.main.followUp.date) : '', texts: [] };
    case 'close':
      return { title: '', texts: own.words };
    default:
      return { title: '', texts: workshop.main.always };
  }
}

/** The participants' view, to read only. */
export function GroupSees() {
  const t = useStrings(managerStrings);
  const { lang } = useLang();
  const view = useView();
  const { language, blanked } = view.workshop.main;
  const { title, texts } = shownIn(view, t.theme, (iso) => formatDate(lang, iso, 'weekday'));
  const empty = title === '' && texts.length === 0;
  return (
    <section className={styles.section}>
      <h2 className="head">{t.shown}</h2>
      {blanked || empty ? (
        <p className="muted">{blanked ? t.dark : t.waiting}</p>
      ) : (
        <div className={styles.section} lang={language}>
          {title !== '' && <p className="lead">{title}</p>}
          <ul className={styles.texts}>
            {texts.map((text, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may have written the same
              <li key={`${place} ${text}`}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
