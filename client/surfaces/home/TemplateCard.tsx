import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { TemplateArt } from '#client/ui/TemplateArt.tsx';
import { template as templateOf } from '#shared/content/templates.ts';
import { homeStrings } from './home-strings.ts';
import styles from './TemplateCard.module.css';

interface TemplateCardProps {
  readonly template: 'standard';
  readonly onStart: () => void;
}

/** One template to start from: its picture, what it is for, how long it takes. */
export function TemplateCard({ template, onStart }: TemplateCardProps) {
  const t = useStrings(homeStrings);
  const { lang } = useLang();
  return (
    <article className={styles.card}>
      <div className={styles.art}>
        <TemplateArt template={template} />
        <Chip className={styles.badge}>{t.startHere}</Chip>
      </div>
      <div className={styles.body}>
        <h2>{templateOf(template).name[lang]}</h2>
        <p className={styles.text}>{t.templateText[template]}</p>
        <p className={styles.meta}>
          <span>
            <Icon name="clock" /> {t.lengths}
          </span>
          <span>
            <Icon name="people" /> {t.people}
          </span>
        </p>
        <Button kind="primary" size="lg" iconEnd="right" onClick={onStart}>
          {t.start}
        </Button>
      </div>
    </article>
  );
}
