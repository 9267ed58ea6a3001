import type { Text } from './templates.ts';

/** Today's frame: five lines on the wall while people join (method, step 1). */
export const frameLines: readonly Text[] = [
  {
    sv: 'Vi bestämmer hur vi vill ha det. Vi utreder inte vad som varit.',
    en: 'We decide how we want things. We don’t investigate the past.',
  },
  { sv: 'Vi skriver om beteenden, aldrig om personer.', en: 'We write about behaviour, never about people.' },
  {
    sv: 'Lapparna är anonyma. Vi gissar inte vem som skrev.',
    en: 'The notes are anonymous. We don’t guess who wrote what.',
  },
  { sv: 'Man får alltid stå över.', en: 'You may always pass.' },
  {
    sv: 'Det vi kommer fram till provar vi, och så följer vi upp.',
    en: 'What we arrive at we try out, and then we follow up.',
  },
];

/** What always applies, whatever the group agrees; the facilitator may change the lines before people write. */
export const alwaysLines: readonly Text[] = [
  {
    sv: 'Lagar, avtal och arbetsplatsens policyer gäller som vanligt.',
    en: 'Laws, agreements and workplace policies apply as usual.',
  },
  {
    sv: 'Alla får säga ifrån, ta rast och vända sig till chef, fack eller skyddsombud.',
    en: 'Everyone may speak up, take breaks and turn to a manager, union or safety representative.',
  },
];
