import { defineMessages } from '#client/i18n/messages.ts';

export const screenStrings = defineMessages({
  sv: {
    ask: 'Hur väl stämmer det hos oss?',
    hint: 'Svara i mobilen. Ingen ser vad just du svarar, och man får stå över.',
    results: 'Så svarade vi',
    tooFew: 'visas inte – för få svar',
    agreed: 'ganska överens',
    differs: 'olika upplevelser',
    warning: 'Ett bra snitt betyder inte att alla har det bra.',
    bars: 'Staplarna visar ungefär. Ett ensamt svar ritas inte.',
  },
  en: {
    ask: 'How true is this for us?',
    hint: 'Answer on your phone. Nobody sees your own answer, and you may pass.',
    results: 'This is how we answered',
    tooFew: 'not shown – too few answers',
    agreed: 'quite agreed',
    differs: 'different experiences',
    warning: 'A good average does not mean everyone is fine.',
    bars: 'The bars are approximate. A lone answer is not drawn.',
  },
});
