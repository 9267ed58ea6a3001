import { defineMessages } from '#client/i18n/messages.ts';
import { plural } from '#client/i18n/plural.ts';

export const wordingStrings = defineMessages({
  sv: {
    principle: 'Det här gör vi',
    boundary: 'Här går gränsen',
    principleExample: { sv: 'Vi … när … så att …', en: 'We … when … so that …' },
    boundaryExample: { sv: 'Vi … inte …', en: 'We don’t …' },
    left: (n: number) => plural('sv', n, { one: '1 tecken kvar', other: `${n} tecken kvar` }),
    hintsLabel: 'Att fundera på',
    hint: {
      start: {
        sv: 'Börja gärna med ”Vi”, så gäller det alla, chefen också.',
        en: 'Börja gärna med ”We”, så gäller det alla, chefen också.',
      },
      boundary: 'En gräns brukar ha ett ”inte”. Vad är det ni inte gör?',
      value: 'Hur ser det ut när ni gör det? Skriv något som hade gått att filma.',
      absolute: 'Alltid och aldrig är svåra att hålla. När gäller det?',
      trying: 'Att försöka lovar inte så mycket. Vad gör ni?',
    },
  },
  en: {
    principle: 'This is what we do',
    boundary: 'This is where we draw the line',
    principleExample: { sv: 'Vi … när … så att …', en: 'We … when … so that …' },
    boundaryExample: { sv: 'Vi … inte …', en: 'We don’t …' },
    left: (n) => plural('en', n, { one: '1 character left', other: `${n} characters left` }),
    hintsLabel: 'Worth a thought',
    hint: {
      start: {
        sv: 'Try to begin with “Vi”, so that it holds for everyone, the manager too.',
        en: 'Try to begin with “We”, so that it holds for everyone, the manager too.',
      },
      boundary: 'A boundary usually has a “not” in it. What is it that you don’t do?',
      value: 'What does it look like when you do it? Write something that could be filmed.',
      absolute: 'Always and never are hard to keep. When does it hold?',
      trying: 'Trying does not promise much. What do you do?',
    },
  },
});
