import { defineMessages } from '#client/i18n/messages.ts';

export const rateDesk = defineMessages({
  sv: {
    go: 'Till skattningen',
    hint: 'Alla svarar på samma meningar, och svaren öppnas tillsammans.',
    about: 'Var och en svarar på mobilen. Varje mening går att stå över.',
    tips: [
      'Meningarna handlar om hur vi har det, inte om någon person.',
      'Orden visas från fem svar per mening, staplar från åtta. Du ser inget mer än gruppen.',
    ],
    did: 'har svarat på allt',
    show: 'Visa svaren',
    early: 'Meningar som någon inte har hunnit till räknas som att stå över.',
    shownAbout: 'Svaren visas för alla. Meningarna ligger nu som teman, redo för prickar.',
    results: 'Så svarade gruppen',
    tooFew: 'Visas inte – för få svar',
    agreed: 'ganska överens',
    differs: 'olika upplevelser',
    warning: 'Ett bra snitt betyder inte att alla har det bra.',
    shownTips: [
      'Fråga vad det säger om oss, inte vem som svarade vad.',
      'Där upplevelserna är olika finns ofta mest att prata om.',
    ],
  },
  en: {
    go: 'Go to the rating',
    hint: 'Everyone answers the same sentences, and the answers are opened together.',
    about: 'Everyone answers on their phone. Each sentence can be passed.',
    tips: [
      'The sentences are about how things are for us, not about any person.',
      'Words are shown from five answers per sentence, bars from eight. You see nothing more than the group.',
    ],
    did: 'have answered everything',
    show: 'Show the answers',
    early: 'Sentences somebody has not reached count as passed.',
    shownAbout: 'Everyone sees the answers. The sentences are now themes, ready for dots.',
    results: 'How the group answered',
    tooFew: 'Not shown – too few answers',
    agreed: 'quite agreed',
    differs: 'different experiences',
    warning: 'A good average does not mean everyone is fine.',
    shownTips: [
      'Ask what it says about us, not who answered what.',
      'Where experiences differ there is often most to talk about.',
    ],
  },
});
