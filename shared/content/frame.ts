import type { TemplateKey, Text } from './templates.ts';

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

/** One line more, where the template has a rule of its own (method, templates). */
const ownLines: Partial<Record<TemplateKey, Text>> = {
  hybrid: {
    sv: 'Alla har egen dator eller mobil och headset, också i rummet.',
    en: 'Everyone uses their own device and headset, in the room too.',
  },
  mistakes: {
    sv: 'Vi tar inte upp verkliga händelser. De hör hemma i avvikelsesystemet.',
    en: 'We don’t bring up real incidents. They belong in the incident system.',
  },
  feedback: {
    sv: 'I dag ger vi ingen återkoppling på någon som är här.',
    en: 'Today we give no feedback on anyone who is here.',
  },
  trust7: {
    sv: 'Vi skattar förutsättningarna, inte chefen.',
    en: 'We rate the conditions, not the manager.',
  },
};

const frames: Partial<Record<TemplateKey, readonly Text[]>> = {
  fresh_start: [
    {
      sv: 'Vi tittar framåt. Det som har hänt tar vi inte upp här.',
      en: 'We look ahead. We don’t go into what has been.',
    },
    ...frameLines.slice(1, 4),
    { sv: 'Ingen behöver säga något högt.', en: 'Nobody has to say anything out loud.' },
  ],
  followup: [
    {
      sv: 'Vi ser på spelreglerna, inte på vem som har brutit mot dem.',
      en: 'We look at the norms, not at who broke them.',
    },
    { sv: 'Börja med en spelregel som fungerar.', en: 'We start with a norm that works.' },
    ...frameLines.slice(2, 4),
    {
      sv: 'Att släppa en spelregel som inte lever är också ett framsteg.',
      en: 'Dropping a norm that is not alive is progress too.',
    },
  ],
};

/** The frame of a template. */
export function frameOf(key: TemplateKey): readonly Text[] {
  const own = ownLines[key];
  return frames[key] ?? (own ? [...frameLines, own] : frameLines);
}

/** The frame when a second session begins. */
export const secondSessionFrame: readonly Text[] = [
  {
    sv: 'Vi går vidare där vi slutade. Lapparna och temana ligger kvar.',
    en: 'We go on where we stopped. Notes and themes are still there.',
  },
  ...frameLines.slice(1, 4),
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

const ownAlways: Partial<Record<TemplateKey, readonly Text[]>> = {
  mistakes: [
    ...alwaysLines,
    {
      sv: 'Allvarliga händelser rapporteras i avvikelsesystemet, precis som i dag.',
      en: 'Serious events are reported in the incident system, just as today.',
    },
  ],
  board: [
    { sv: 'Stadgar och lag gäller som vanligt.', en: 'The statutes and the law apply as usual.' },
    {
      sv: 'Alla får reservera sig, ställa frågor och säga nej till ett uppdrag.',
      en: 'Everyone may record a dissent, ask questions and decline a task.',
    },
  ],
};

/** What always applies in a template, before anybody has changed it. */
export function alwaysOf(key: TemplateKey): readonly Text[] {
  return ownAlways[key] ?? alwaysLines;
}
