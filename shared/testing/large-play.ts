import { largeAgenda } from '#shared/content/large.ts';
import method from '#shared/content/method.json' with { type: 'json' };
import type { Lang } from '#shared/kernel/step-module.ts';
import type { GroupsView } from '#shared/steps/groups/types.ts';
import type { SiftBody, SiftLevel, SiftView } from '#shared/steps/sift/types.ts';
import type { WriteConfig } from '#shared/steps/write/types.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { stepId, themeId } from './ids.ts';
import { notesBody, noteText } from './play-through.ts';
import { Rehearsal } from './rehearsal.ts';
import { keyFor } from './seeded-random.ts';

export interface LargePlay {
  readonly people?: number;
  readonly language?: Lang;
  readonly agenda?: readonly AgendaStep[];
}

const to = (room: Rehearsal, step: string) =>
  room.must({ type: 'goToStep', from: room.state.current, to: stepId(step), confirmed: true });

const groupsOf = (room: Rehearsal) => (room.view('participant').step.main as GroupsView).groups;

function dealt(room: Rehearsal, step: string): void {
  to(room, step);
  for (let person = 0; person < room.people; person++) {
    const body = { lot: keyFor(`lot ${step} ${person}`), base: null, earlier: [] };
    room.hand(person, 'deal', body, keyFor(`lots ${step} ${person}`));
  }
  room.step('groups', { type: 'deal', round: 1 });
}

/** A large workshop whose tables have chosen two notes each, and which now sifts them. */
export function siftingNotes({ people = 40, language = 'sv', agenda }: LargePlay = {}): Rehearsal {
  const room = new Rehearsal({ people, language, agenda: agenda ?? largeAgenda('standard', language) });
  to(room, 's1');
  to(room, 's2');
  const { questions, maxNotes } = room.current().config as WriteConfig;
  for (let next = 1; next < questions.length; next++)
    room.step('write', { type: 'goToQuestion', from: next - 1, to: next });
  for (let person = 0; person < people; person++) {
    const { id } = questions[person % questions.length] ?? { id: '' };
    const texts = Array.from({ length: maxNotes }, (_, note) => noteText(person * maxNotes + note, language));
    room.hand(person, id, notesBody(person, id, texts), keyFor(`${person}`));
  }
  room.step('write', { type: 'reveal', opened: 0 });
  for (let next = 1; next < questions.length; next++)
    room.step('write', { type: 'goToQuestion', from: next - 1, to: next });
  dealt(room, 's10');
  groupsOf(room).forEach((_row, group) => {
    const notes = [0, 1].map((note) => ({
      key: keyFor(`table ${group} ${note}`),
      text: noteText(7 * group + 3 * note + 11, language),
    }));
    room.hand(group, 'work', { group, notes }, keyFor(`table ${group}`));
  });
  room.step('groups', { type: 'openWork' });
  return to(room, 's14');
}

/** The same workshop, where tables have drafted on three themes and the drafts are sifted. */
export function siftingDrafts(play: LargePlay = {}): Rehearsal {
  const room = siftingNotes(play);
  const { language = 'sv' } = play;
  sift(room);
  to(room, 's3');
  for (let theme = 0; theme < 3; theme++) {
    const name = method.themes[theme]?.[language] ?? '';
    room.step('themes', { type: 'addTheme', theme: themeId(`t${theme + 1}`), name, notes: [] });
  }
  to(room, 's4');
  dealt(room, 's11');
  groupsOf(room).forEach(({ topic }, group) => {
    const norm = method.norms[group % method.norms.length];
    const form = norm?.type === 'boundary' ? 'boundary' : 'principle';
    const text = norm?.[language] ?? '';
    const proposals = [{ key: keyFor(`draft ${group}`), form, topic, text }];
    room.hand(group, 'work', { group, proposals }, keyFor(`draft of ${group}`));
  });
  room.step('groups', { type: 'openWork' });
  return to(room, 's15');
}

/** What one phone rates: the items it has drawn by a seed of its own, each by what `level` says of it. */
export function siftBody(
  { notes, drafts, each }: SiftView,
  person: number,
  level: (item: string) => SiftLevel,
): SiftBody {
  const items = [...notes, ...drafts.map((draft) => draft.id)];
  const order = items.map((item) => ({ item, drawn: keyFor(`seed ${person} ${item}`) }));
  const own = order.sort((a, b) => (a.drawn < b.drawn ? -1 : 1)).slice(0, each);
  return { ratings: own.map(({ item }) => ({ item, level: level(item) })), done: true };
}

/** People differ: what one finds partly important another leaves for now. */
const levelOf = (person: number, item: string): SiftLevel =>
  keyFor(`${person} ${item}`).charCodeAt(0) % 2 === 0 ? 0 : 1;

/** So many people rate, some items being liked by all, and it is opened. */
export function sift(room: Rehearsal, raters = room.people, liked: (item: string) => boolean = () => false): Rehearsal {
  const view = room.view('participant').step.main as SiftView;
  for (let person = 0; person < raters; person++) {
    const body = siftBody(view, person, (item) => (liked(item) ? 2 : levelOf(person, item)));
    room.hand(person, 'sift', body, keyFor(`sift ${person}`));
  }
  return room.step('sift', { type: 'openSift' });
}
