import { defineMessages } from '#client/i18n/messages.ts';

export const siftScreenStrings = defineMessages({
  sv: {
    title: { notes: 'Vad är viktigast för oss?', drafts: 'Vilka utkast är viktigast för oss?' },
    hint: {
      notes: 'Läs lapparna i din mobil och säg hur viktiga de är.',
      drafts: 'Läs utkasten i din mobil och säg hur viktiga de är.',
    },
    shared: {
      notes: (n: number) => `Ni delar på ${n} lappar. Mobilen slumpar fram några åt var och en.`,
      drafts: (n: number) => `Ni delar på ${n} utkast. Mobilen slumpar fram några åt var och en.`,
    },
    sifted: { notes: 'De här går vidare', drafts: 'De här utkasten går vidare' },
    rest: (n: number) => `${n} till finns kvar. Inget är borta.`,
    few: 'För få svarade för att sålla. Allt går vidare.',
  },
  en: {
    title: { notes: 'What matters most to us?', drafts: 'Which drafts matter most to us?' },
    hint: {
      notes: 'Read the notes on your phone and say how important they are.',
      drafts: 'Read the drafts on your phone and say how important they are.',
    },
    shared: {
      notes: (n) => `You share ${n} notes. The phone draws a few for each of you.`,
      drafts: (n) => `You share ${n} drafts. The phone draws a few for each of you.`,
    },
    sifted: { notes: 'These go on', drafts: 'These drafts go on' },
    rest: (n) => `${n} more are still there. Nothing is gone.`,
    few: 'Too few answered to sift. Everything goes on.',
  },
});
