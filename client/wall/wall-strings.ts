import { defineMessages } from '#client/i18n/messages.ts';
import { plural } from '#client/i18n/plural.ts';

/** What the wall says around whatever step is shown on it. */
export const wallStrings = defineMessages({
  sv: {
    step: (n: number, total: number, title: string) => `Steg ${n} av ${total} · ${title}`,
    goTo: 'Gå till',
    andType: 'och skriv',
    locked: 'Rummet är låst',
    page: (n: number, total: number) => `Sida ${n} av ${total}`,
    pageBack: 'Förra sidan',
    pageOn: 'Nästa sida',
    pagesPause: 'Stanna på sidan',
    pagesPlay: 'Bläddra vidare',
    held: (n: number) => plural('sv', n, { one: '1 lapp hålls kvar', other: `${n} lappar hålls kvar` }),
    hidden: (n: number) => plural('sv', n, { one: '1 lapp är dold', other: `${n} lappar är dolda` }),
    gathering: 'Svaren samlas in …',
    answered: {
      few: 'Svaren samlas in allt eftersom.',
      some: 'Svaren samlas in allt eftersom.',
      half: 'Ungefär hälften har svarat.',
      most: 'De flesta har svarat.',
      nearlyAll: 'Nästan alla har svarat.',
      all: 'Alla har svarat.',
    },
  },
  en: {
    step: (n, total, title) => `Step ${n} of ${total} · ${title}`,
    goTo: 'Go to',
    andType: 'and type',
    locked: 'The room is locked',
    page: (n, total) => `Page ${n} of ${total}`,
    pageBack: 'Previous page',
    pageOn: 'Next page',
    pagesPause: 'Stay on this page',
    pagesPlay: 'Turn pages',
    held: (n) => plural('en', n, { one: '1 note is held back', other: `${n} notes are held back` }),
    hidden: (n) => plural('en', n, { one: '1 note is hidden', other: `${n} notes are hidden` }),
    gathering: 'Collecting the answers …',
    answered: {
      few: 'Answers are coming in.',
      some: 'Answers are coming in.',
      half: 'About half have answered.',
      most: 'Most have answered.',
      nearlyAll: 'Nearly everyone has answered.',
      all: 'Everyone has answered.',
    },
  },
});
