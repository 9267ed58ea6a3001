import { defineMessages } from '#client/i18n/messages.ts';

export const screenStrings = defineMessages({
  sv: {
    topic: (n: number, total: number) => `tema ${n} av ${total}`,
    principle: 'Det här gör vi',
    boundary: 'Här går gränsen',
    principleGhost: 'Vi … när … så att …',
    boundaryGhost: 'Vi … inte …',
    written: 'Redan skrivet',
    proposals: 'Förslag från mobilerna',
    groupDrafts: 'Från grupperna',
    collecting: 'Skriv förslag i mobilen. Vi visar dem tillsammans.',
    notes: (theme: string) => `Lapparna i ${theme}`,
    noNotes: 'Inga lappar i det här temat.',
    drafting: 'Spelregel under arbete',
  },
  en: {
    topic: (n, total) => `theme ${n} of ${total}`,
    principle: 'This is what we do',
    boundary: 'This is where we draw the line',
    principleGhost: 'We … when … so that …',
    boundaryGhost: 'We don’t …',
    written: 'Already written',
    proposals: 'Suggestions from the phones',
    groupDrafts: 'From the groups',
    collecting: 'Write suggestions on your phone. We show them together.',
    notes: (theme) => `The notes in ${theme}`,
    noNotes: 'No notes in this theme.',
    drafting: 'Norm in the making',
  },
});
