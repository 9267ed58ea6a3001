import { defineMessages } from '#client/i18n/messages.ts';
import { plural } from '#client/i18n/plural.ts';

/** Notes that seem to name somebody: what the workshop leader is told and can do. */
export const heldStrings = defineMessages({
  sv: {
    title: (n: number) => plural('sv', n, { one: '1 lapp hålls kvar', other: `${n} lappar hålls kvar` }),
    lead: 'De verkar handla om en person. Bara du ser texten, och ingen får veta vem som skrev.',
    fromAuthors: 'Du leder som chef, så de har gått tillbaka till den som skrev. Texten visas inte här.',
    release: 'Visa lappen',
    releaseLabel: (text: string) => `Visa lappen: ${text}`,
    giveBack: 'Lämna tillbaka',
    giveBackLabel: (text: string) => `Lämna tillbaka: ${text}`,
    aside: 'Lägg åt sidan',
    asideLabel: (text: string) => `Lägg åt sidan: ${text}`,
    help: 'Visa bara en lapp som inte handlar om någon. Lämnar du tillbaka den kan den som skrev skriva om den nästa gång lappar samlas in.',
    released: 'Lappen ligger med de andra.',
    returned: 'Bara mobilen som skrev lappen känner igen den. Fråga igen, så kan den komma tillbaka omskriven.',
    asideDone: 'Lappen är lagd åt sidan och visas inte.',
    gone: (returned: number, aside: number) =>
      [returned > 0 && `${returned} tillbakalämnad${returned === 1 ? '' : 'e'}`, aside > 0 && `${aside} åt sidan`]
        .filter(Boolean)
        .join(', '),
    askAgain: 'Fråga igen',
    askAgainTitle: 'Fråga alla en gång till?',
    notNow: 'Inte nu',
    askAgainHint: 'Alla får skriva till frågan en gång till, också den som fick tillbaka en lapp.',
    signal:
      'Tyder en lapp på att någon far illa? Berätta samma dag för den arbetsplatsen har utsett, utan att gissa vem som skrev.',
  },
  en: {
    title: (n) => plural('en', n, { one: '1 note is held back', other: `${n} notes are held back` }),
    lead: 'They seem to be about a person. Only you see the text, and nobody is told who wrote it.',
    fromAuthors: 'You lead as the manager, so they have gone back to their authors. The text is not shown here.',
    release: 'Show the note',
    releaseLabel: (text) => `Show the note: ${text}`,
    giveBack: 'Give it back',
    giveBackLabel: (text) => `Give it back: ${text}`,
    aside: 'Set aside',
    asideLabel: (text) => `Set aside: ${text}`,
    help: 'Only show a note that is about nobody. If you give it back, its author can reword it the next time notes are collected.',
    released: 'The note lies with the others.',
    returned: 'Only the phone that wrote the note recognises it. Ask again, and it can come back reworded.',
    asideDone: 'The note is set aside and not shown.',
    gone: (returned, aside) =>
      [returned > 0 && `${returned} given back`, aside > 0 && `${aside} set aside`].filter(Boolean).join(', '),
    askAgain: 'Ask again',
    askAgainTitle: 'Ask everybody once more?',
    notNow: 'Not now',
    askAgainHint: 'Everybody can write on the question once more, also whoever got a note back.',
    signal:
      'Does a note suggest that somebody is being harmed? Tell whoever your workplace has named, the same day, without guessing who wrote it.',
  },
});
