import type { Lang } from '#shared/kernel/step-module.ts';
import type { Surface } from './fixtures/fixture.ts';

export type ShownTheme = 'light' | 'dark' | 'contrast';

/** What a picture is of. */
export interface Shown {
  readonly surface: Surface;
  readonly fixture: string;
  readonly lang: Lang;
  readonly theme: ShownTheme;
  /** With the texts of the interface disguised; decided when the page is loaded. */
  readonly pseudo: boolean;
  /** The desk has the screen's key too, and shows what is on the screen. */
  readonly preview?: boolean;
}

/** Reads `?fixture=write-q1&surface=phone&lang=en&theme=dark&pseudo`; null when no fixture is named. */
export function shownFrom(params: URLSearchParams): Shown | null {
  const fixture = params.get('fixture');
  if (fixture === null) return null;
  return {
    fixture,
    surface: (params.get('surface') ?? 'phone') as Surface,
    lang: (params.get('lang') ?? 'sv') as Lang,
    theme: (params.get('theme') ?? 'light') as ShownTheme,
    pseudo: params.has('pseudo'),
    preview: true,
  };
}
