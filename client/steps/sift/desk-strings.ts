import { defineMessages } from '#client/i18n/messages.ts';

export const siftDesk = defineMessages({
  sv: {
    go: 'Till sållningen',
    hint: 'Var och en läser några få, och tillsammans väljer ni vad som går vidare.',
    about: {
      notes: 'Varje mobil slumpar själv fram fem lappar och säger hur viktiga de är.',
      drafts: 'Varje mobil slumpar själv fram tre utkast och säger hur viktiga de är.',
    },
    tips: [
      'Ingen får veta vem som fick vilka, och inga siffror visas.',
      'Från åtta svar sållas det. Med färre går allt vidare.',
    ],
    did: 'har svarat på alla sina',
    open: 'Öppna sållningen',
    early: 'De som inte är klara räknas med det de hunnit svara.',
    siftedAbout: {
      notes: 'De valda ligger på tavlan. Resten är till hands under dem.',
      drafts: 'De valda utkasten är nu förslag att stämma av.',
    },
    siftedTips: {
      notes: ['Läs de valda högt. Fråga om något viktigt saknas: på tavlan går det att hämta fram.', 'Inget är borta.'],
      drafts: [
        'Läs de valda högt, ett i taget.',
        'Det bästa på varje tema går först vidare, så att det inte blir tre om samma sak.',
      ],
    },
    chosen: (n: number) => `Går vidare (${n})`,
    few: 'För få svarade för att sålla. Allt går vidare.',
  },
  en: {
    go: 'Go to the sifting',
    hint: 'Each reads a few, and together you choose what goes on.',
    about: {
      notes: 'Each phone draws five notes by itself and says how important they are.',
      drafts: 'Each phone draws three drafts by itself and says how important they are.',
    },
    tips: [
      'Nobody learns who got which, and no numbers are shown.',
      'Sifting takes at least eight answers. With fewer, everything goes on.',
    ],
    did: 'have answered all of theirs',
    open: 'Open the sifting',
    early: 'Whoever is not done counts with what they have answered.',
    siftedAbout: {
      notes: 'The chosen ones are on the board. The rest are at hand below them.',
      drafts: 'The chosen drafts are now proposals to consent on.',
    },
    siftedTips: {
      notes: [
        'Read the chosen ones aloud. Ask whether something important is missing: it can be brought back on the board.',
        'Nothing is gone.',
      ],
      drafts: [
        'Read the chosen ones aloud, one at a time.',
        'The best on each theme goes on first, so that there are not three about the same thing.',
      ],
    },
    chosen: (n) => `Going on (${n})`,
    few: 'Too few answered to sift. Everything goes on.',
  },
});
