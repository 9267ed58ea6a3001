import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong by the rules of WCAG 2.2, levels A and AA; or by its rule of contrasts alone. */
export async function accessibilityFaults(contrastOnly: boolean): Promise<string[]> {
  const { violations } = await axe.run(document, {
    runOnly: contrastOnly ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: tags },
    resultTypes: ['violations'],
    elementRef: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1, 2).join('').trim();
      return `${id}: ${html.slice(0, 120)} (${why.slice(0, 160)})`;
    }),
  );
}
