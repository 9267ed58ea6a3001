import { defineMessages } from '#client/i18n/messages.ts';
import { plural } from '#client/i18n/plural.ts';

export const dotsPhoneStrings = defineMessages({
  sv: {
    title: 'Vad är viktigast att vi pratar om?',
    lead: (n: number) => `Lägg högst ${n} prickar, en per tema. Ingen ser var just du lägger dina.`,
    manager: 'Är du chef för gruppen? Låt de andra välja.',
    themes: 'Teman att lägga prickar på',
    dotOn: (name: string) => `Prick på ${name}`,
    left: (n: number) =>
      plural('sv', n, { zero: 'Alla prickar lagda', one: '1 prick kvar', other: `${n} prickar kvar` }),
    ofTotal: (n: number) => `av ${n}`,
    noneLeft: 'Alla prickar är lagda. Ta bort en först.',
    doneText: 'Dina prickar ligger kvar tills de räknas. Du kan flytta dem fram till dess.',
    resultTitle: 'Det här pratar vi om',
    resultLead: 'Prickarna avgör vad vi pratar om, inte vem som har rätt.',
    rank: (n: number) => `Plats ${n}`,
    dots: (n: number) => plural('sv', n, { zero: 'inga prickar', one: '1 prick', other: `${n} prickar` }),
    chosen: 'Går vidare',
    late: 'Prickarna räknades innan dina sista kom fram.',
    skippedTitle: 'Vi hoppar över prickarna.',
    skippedText: 'Det finns för få teman att välja mellan, så vi tar dem vi har.',
  },
  en: {
    title: 'What matters most for us to talk about?',
    lead: (n) => `Place up to ${n} dots, one per theme. Nobody sees where yours are.`,
    manager: 'Are you the group’s manager? Let the others choose.',
    themes: 'Themes to put dots on',
    dotOn: (name) => `Dot on ${name}`,
    left: (n) => plural('en', n, { zero: 'All dots placed', one: '1 dot left', other: `${n} dots left` }),
    ofTotal: (n) => `of ${n}`,
    noneLeft: 'All your dots are placed. Take one away first.',
    doneText: 'Your dots stay until they are counted. You can move them until then.',
    resultTitle: 'This is what we talk about',
    resultLead: 'The dots decide what we talk about, not who is right.',
    rank: (n) => `Place ${n}`,
    dots: (n) => plural('en', n, { zero: 'no dots', one: '1 dot', other: `${n} dots` }),
    chosen: 'Going ahead',
    late: 'The dots were counted before your last ones arrived.',
    skippedTitle: 'We skip the dots.',
    skippedText: 'There are too few themes to choose between, so we take the ones we have.',
  },
});
