import type { Lang } from '#client/i18n/language.ts';

/** Notes per phone and question. One text is long and full of signs that must stay text. */
export const notes: Readonly<Record<Lang, readonly (readonly string[])[]>> = {
  sv: [
    [
      'När någon frågar: vad kan jag ta?',
      'Beslut skrivs ner samma dag',
      'När alla säger hej på morgonen',
      'Möten som drar över',
    ],
    [
      'En tydlig fråga till varje möte',
      'Mjukvaruutvecklingsenheten tar beslut i korridoren',
      'Lugna förmiddagar',
      'Suckar när någon pratar',
    ],
    [
      'Att vi hjälps åt när det kör ihop sig',
      'Anteckningar på ett ställe',
      'Fika ihop på riktigt',
      'Meddelanden sent på kvällen',
    ],
    ['En runda där alla får ordet', 'Vem gör vad till när', 'När man får prova nytt', '<b>Fet</b> & "citat" \\ =1+1'],
  ],
  en: [
    [
      'When someone asks: what can I take?',
      'Decisions written down the same day',
      'When everyone says good morning',
      'Meetings that run over',
    ],
    [
      'A clear question for every meeting',
      'The software department decides in the corridor',
      'Quiet mornings',
      'Sighs when someone talks',
    ],
    [
      'That we help out when it piles up',
      'Notes kept in one place',
      'Having coffee together properly',
      'Messages late at night',
    ],
    [
      'A round where everyone gets the floor',
      'Who does what by when',
      'Being allowed to try new things',
      '<b>Bold</b> & "quote" \\ =1+1',
    ],
  ],
};

/** Notes that are written late, offline, and on a phone that reloads: they must be on the wall like the others. */
export const special: Readonly<
  Record<Lang, Readonly<Record<'reloaded' | 'offline' | 'late' | 'withdrawn' | 'afterCrash', string>>>
> = {
  sv: {
    reloaded: 'Skriven före omladdningen',
    offline: 'Skriven utan nät',
    late: 'Skriven av den som kom sent',
    withdrawn: 'Den här ångrar jag',
    afterCrash: 'Skriven strax innan servern dog',
  },
  en: {
    reloaded: 'Written before the reload',
    offline: 'Written without a network',
    late: 'Written by the one who came late',
    withdrawn: 'This one I take back',
    afterCrash: 'Written just before the server died',
  },
};

export const themeNames: Readonly<Record<Lang, readonly string[]>> = {
  sv: ['Möten', 'Beslut', 'Hjälpas åt', 'Bemötande', 'Arbetsro'],
  en: ['Meetings', 'Decisions', 'Helping out', 'Respect', 'Focus'],
};

export const norms: Readonly<Record<Lang, readonly { readonly principle: string; readonly boundary: string }[]>> = {
  sv: [
    { principle: 'Vi skickar mötets fråga dagen innan.', boundary: 'Vi drar inte över tiden.' },
    { principle: 'Vi skriver beslut i samma kanal samma dag.', boundary: '' },
    { principle: 'Vi säger till före lunch när vi inte hinner.', boundary: '' },
  ],
  en: [
    { principle: 'We send the meeting’s question the day before.', boundary: 'We don’t run over time.' },
    { principle: 'We post decisions in the same channel the same day.', boundary: '' },
    { principle: 'We say before lunch when we won’t make it.', boundary: '' },
  ],
};

export const texts: Readonly<
  Record<
    Lang,
    Readonly<
      Record<
        'team' | 'groupNote' | 'groupDraft' | 'proposal' | 'wrong' | 'change' | 'reworded' | 'nextStep' | 'word',
        string
      >
    >
  >
> = {
  sv: {
    team: 'Team Kundresan',
    groupNote: 'Vi känner igen suckarna i möten.',
    groupDraft: 'Vi låter alla tala till punkt.',
    proposal: 'Vi säger i början vad mötet ska leda till.',
    wrong: 'Nattskiftet ser inte kanalen.',
    change: 'Skriv också vilken kanal.',
    reworded: 'Vi skriver beslut i skiftkanalen samma dag.',
    nextStep: 'Jag frågar den nya hur det går.',
    word: 'Hoppfull',
  },
  en: {
    team: 'Team Journey',
    groupNote: 'We recognise the sighs in meetings.',
    groupDraft: 'We let everyone finish.',
    proposal: 'We say at the start what the meeting is for.',
    wrong: 'The night shift does not see the channel.',
    change: 'Say which channel, too.',
    reworded: 'We post decisions in the shift channel the same day.',
    nextStep: 'I will ask the new one how it goes.',
    word: 'Hopeful',
  },
};
