import { useState } from 'react';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { GateDialog } from '#client/prepare/GateDialog.tsx';
import { PrepareDialog } from '#client/prepare/PrepareDialog.tsx';
import { type Prepared, startingFrom } from '#client/prepare/prepared.ts';
import { templateStrings } from '#client/prepare/template-strings.ts';
import { lengthsOf, type TemplateKey, template, templateKeys } from '#shared/content/templates.ts';
import { homeStrings } from './home-strings.ts';
import { TemplateCard } from './TemplateCard.tsx';
import styles from './Templates.module.css';

type Words = (typeof homeStrings)['sv'];

/** "30, 60 eller 90 min" */
function minutesOf(key: TemplateKey, t: Words): string {
  const lengths = lengthsOf(key);
  if (key === 'fresh_start') return t.twoSessions;
  const last = lengths.at(-1) ?? 0;
  return t.minutes(lengths.length < 2 ? `${last}` : `${lengths.slice(0, -1).join(', ')} ${t.or} ${last}`);
}

/** The method's templates, each a card; a fresh start has its gate before it. */
export function Templates() {
  const t = useStrings(homeStrings);
  const { when } = useStrings(templateStrings);
  const { lang } = useLang();
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [gate, setGate] = useState(false);
  const choose = (key: TemplateKey): void => {
    if (key === 'fresh_start') setGate(true);
    else setPrepared(startingFrom(key, lang));
  };
  return (
    <section aria-labelledby="templates">
      <h2 id="templates" className="visually-hidden">
        {t.templates}
      </h2>
      <ul className={styles.cards}>
        {templateKeys
          .filter((key) => key !== 'blank')
          .map((key) => (
            <li key={key}>
              <TemplateCard
                template={key}
                name={template(key).name[lang]}
                text={when[key]}
                minutes={minutesOf(key, t)}
                people={t.people}
                badge={key === 'standard' ? t.startHere : undefined}
                onStart={() => choose(key)}
              />
            </li>
          ))}
      </ul>
      {gate && (
        <GateDialog
          onClose={() => setGate(false)}
          onPassed={() => {
            setGate(false);
            setPrepared(startingFrom('fresh_start', lang));
          }}
        />
      )}
      {prepared && (
        <PrepareDialog
          prepared={prepared}
          onChange={(change) => setPrepared({ ...prepared, ...change })}
          onClose={() => setPrepared(null)}
          onOpened={() => setPrepared(null)}
        />
      )}
    </section>
  );
}
