import { cx } from './cx.ts';
import styles from './TemplateArt.module.css';
import { type TemplateKey, templateShapes } from './template-shapes.tsx';

interface TemplateArtProps {
  readonly template: TemplateKey;
  readonly className?: string | undefined;
}

/** The picture of a template's card. Fills its box; the lower edge is kept when it has to be cropped. */
export function TemplateArt({ template, className }: TemplateArtProps) {
  return (
    <svg
      className={cx(styles.art, className)}
      viewBox="0 0 400 270"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      {templateShapes[template]}
    </svg>
  );
}
