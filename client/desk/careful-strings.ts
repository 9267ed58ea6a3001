import { defineMessages } from '#client/i18n/messages.ts';

/** Careful mode on the desk: what it is, and what it asks of the one who leads, step by step. */
export const carefulStrings = defineMessages({
  sv: {
    title: 'Varsamt läge',
    menu: 'Varsamt läge …',
    on: 'Varsamt läge är på',
    switchOn: 'Led varsamt i dag',
    hint: 'Du kan slå på och av det när som helst. Alla kan se att det är på, men inte varför: ingen orsak sparas.',
    what: [
      'Lapparna läses tyst. Ingenting läses högt, och ni pratar inte om dem i helgrupp.',
      'Ni pratar i små grupper, tre eller fyra.',
      'Chefen går ut medan ni skriver och pratar i grupper, och kommer tillbaka till avstämningen.',
      'Ni får sluta tidigare. Datumet för uppföljningen får då vara preliminärt.',
    ],
    close: 'Klar',
    hints: {
      write: 'Varsamt läge: finns chefen i rummet går hen ut nu, medan ni skriver.',
      read: 'Varsamt läge: läs tyst. Läs inget högt och samtala inte om lapparna i helgrupp.',
      groups: 'Varsamt läge: små grupper, tre eller fyra. Chefen är inte med.',
      draft: 'Varsamt läge: formulera i små grupper eller med förslag i mobilen. Chefen är inte med.',
      consent: 'Varsamt läge: chefen kommer tillbaka nu. Be ingen förklara sitt svar.',
      other: 'Varsamt läge: skynda inte. Ni får sluta tidigare.',
    },
  },
  en: {
    title: 'Careful mode',
    menu: 'Careful mode …',
    on: 'Careful mode is on',
    switchOn: 'Lead carefully today',
    hint: 'You can turn it on and off at any time. Everyone can see that it is on, but not why: no reason is stored.',
    what: [
      'Notes are read in silence. Nothing is read aloud, and you don’t discuss them all together.',
      'You talk in small groups of three or four.',
      'The manager leaves while you write and talk in groups, and returns for the consent round.',
      'You may end early. The date of the follow-up may then be provisional.',
    ],
    close: 'Done',
    hints: {
      write: 'Careful mode: if the manager is in the room, they leave now, while you write.',
      read: 'Careful mode: read in silence. Read nothing aloud, and don’t discuss the notes all together.',
      groups: 'Careful mode: small groups of three or four. The manager isn’t there.',
      draft: 'Careful mode: draft in small groups or with proposals from phones. The manager isn’t there.',
      consent: 'Careful mode: the manager returns now. Ask nobody to explain their answer.',
      other: 'Careful mode: don’t rush. You may end early.',
    },
  },
});
