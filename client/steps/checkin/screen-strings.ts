import { defineMessages } from '#client/i18n/messages.ts';

export const screenStrings = defineMessages({
  sv: {
    hint: 'Svara i mobilen. Ingen ser vad just du svarar, inte heller workshopledaren.',
    how: 'Alla får se en mening, inga siffror. Den sparas inte.',
    notAsked: 'Vi är färre än fem, så vi hoppar över trygghetskollen.',
    notAskedHint: 'Vi tar det varsamt: vi skriver mer, läser tyst och skyndar inte.',
    few: 'För få svar för att säga något',
    fewHint: 'Färre än fem svarade, så inget visas. Man får alltid stå över.',
    gone: 'Trygghetskollen är gjord',
    goneHint: 'Meningen visas en gång och sparas aldrig.',
    forgotten: 'Svaren är borta, och meningen sparas inte.',
  },
  en: {
    hint: 'Answer on your phone. Nobody sees your own answer, and neither does the facilitator.',
    how: 'Everyone gets one sentence, no numbers. It is not stored.',
    notAsked: 'We are fewer than five, so we skip the safety check-in.',
    notAskedHint: 'We go gently: we write more, read in silence and don’t rush.',
    few: 'Too few answers to say anything',
    fewHint: 'Fewer than five answered, so nothing is shown. You may always pass.',
    gone: 'The safety check-in is done',
    goneHint: 'The sentence is shown once and never stored.',
    forgotten: 'The answers are gone, and the sentence is not stored.',
  },
});
