import { useState } from 'react';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { navigate } from '#client/navigation.ts';
import { GateDialog } from '#client/prepare/GateDialog.tsx';
import { PrepareDialog } from '#client/prepare/PrepareDialog.tsx';
import { type Prepared, startingFrom } from '#client/prepare/prepared.ts';
import { keepPrepared, readPrepared } from '#client/prepare/prepared-store.ts';
import { templateStrings } from '#client/prepare/template-strings.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { hasLargeAgenda } from '#shared/content/large.ts';
import { lengthsOf, type TemplateKey, template, templateKeys } from '#shared/content/templates.ts';
import { homeStrings } from './home-strings.ts';
import { OwnTemplates } from './OwnTemplates.tsx';
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

function build(prepared: Prepared): void {
  keepPrepared(prepared);
  navigate('/build');
}

/** The method's templates and one's own, each a card; a fresh start has its gate before it. */
export function Templates() {
  const t = useStrings(homeStrings);
  const { when } = useStrings(templateStrings);
  const { lang } = useLang();
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [kept] = useState(readPrepared);
  /** What the gate leads to, while it is asked. */
  const [behindGate, setBehindGate] = useState<Prepared | null>(null);
  const choose = (wanted: Prepared): void => {
    if (wanted.template === 'fresh_start') setBehindGate(wanted);
    else setPrepared(wanted);
  };
  return (
    <section aria-labelledby="templates">
      <div className={styles.head}>
        <h2 id="templates" className="visually-hidden">
          {t.templates}
        </h2>
        <Button icon="plus" onClick={() => build(startingFrom('blank', lang))}>
          {t.blank}
        </Button>
      </div>
      {kept?.steps && (
        <Banner tone="info" icon="list" action={<Button onClick={() => build(kept)}>{t.goOn}</Button>}>
          {t.underWay(kept.title)}
        </Banner>
      )}
      <ul className={styles.cards}>
        <OwnTemplates
          onStart={({ template: key, language, title, steps }) =>
            choose({ ...startingFrom(key, language), title, steps })
          }
        />
        {templateKeys
          .filter((key) => key !== 'blank')
          .map((key) => (
            <li key={key}>
              <TemplateCard
                template={key}
                name={template(key).name[lang]}
                text={when[key]}
                minutes={minutesOf(key, t)}
                people={hasLargeAgenda(key) ? t.peopleLarge : t.people}
                badge={key === 'standard' ? t.startHere : undefined}
                onStart={() => choose(startingFrom(key, lang))}
              />
            </li>
          ))}
      </ul>
      {behindGate && (
        <GateDialog
          onClose={() => setBehindGate(null)}
          onPassed={() => {
            setPrepared(behindGate);
            setBehindGate(null);
          }}
        />
      )}
      {prepared && (
        <PrepareDialog
          prepared={prepared}
          onChange={(change) => setPrepared({ ...prepared, ...change })}
          onClose={() => setPrepared(null)}
          onOpened={() => setPrepared(null)}
          onBuild={() => build(prepared)}
        />
      )}
    </section>
  );
}
