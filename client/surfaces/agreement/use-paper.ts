import { useEffect } from 'react';
import type { Paper } from '#client/poster/Poster.tsx';

/**
 * Says on which paper the page is printed, for as long as it is shown. A rule made by script, because the paper is
 * chosen on the page and the page's security policy allows no styles in its text.
 */
export function usePaper(paper: Paper): void {
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${paper} portrait; margin: 0; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((known) => known !== sheet);
    };
  }, [paper]);
}
