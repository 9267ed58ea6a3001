import { defineMessages } from '#client/i18n/messages.ts';
import { plural } from '#client/i18n/plural.ts';

/** The waiting room: being in, and being nobody in particular. */
export const lobbyStrings = defineMessages({
  sv: {
    connectedTo: 'Ansluten till',
    youAreIn: 'Du är med, och du är anonym.',
    othersSeeYou: 'Så här ser de andra dig:',
    oneOfDots: (n: number) =>
      n <= 1
        ? 'Som en prick. Fler är på väg in, och ingen prick går att känna igen.'
        : `En av ${n} likadana prickar. Det går inte att se vilken som är din.`,
    dotsLabel: (n: number) => plural('sv', n, { one: '1 prick', other: `${n} likadana prickar` }),
    seen: 'Det här syns',
    seenText: 'Dina lappar, utan namn och i slumpad ordning.',
    neverSeen: 'Det här syns aldrig',
    neverSeenText: 'Vem du är, vilken telefon du har och när du skrev. Inte ens för workshopledaren.',
    goodToKnow: 'Bra att veta',
    goodToKnowText: 'Sättet du skriver på kan kännas igen.',
    startsSoon: 'Vi börjar strax',
  },
  en: {
    connectedTo: 'Connected to',
    youAreIn: 'You’re in, and you’re anonymous.',
    othersSeeYou: 'This is how the others see you:',
    oneOfDots: (n) =>
      n <= 1
        ? 'As a dot. More are on their way, and no dot can be told from another.'
        : `One of ${n} identical dots. There is no telling which one is yours.`,
    dotsLabel: (n) => plural('en', n, { one: '1 dot', other: `${n} identical dots` }),
    seen: 'What is seen',
    seenText: 'Your notes, without names and in random order.',
    neverSeen: 'What is never seen',
    neverSeenText: 'Who you are, which phone you have and when you wrote. Not even by the facilitator.',
    goodToKnow: 'Good to know',
    goodToKnowText: 'The way you write may be recognised.',
    startsSoon: 'We’re about to start',
  },
});
