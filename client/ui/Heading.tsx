import type { ComponentProps } from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4;

interface HeadingProps extends ComponentProps<'h2'> {
  readonly level: HeadingLevel;
}

/** A heading whose level the place decides, so that the page's outline stays whole. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
