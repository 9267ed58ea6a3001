import { useEffect } from 'react';
import { BASE_PAGE, LOTS_PAGE, useDraft, useNotebook, usePhoneMemory } from '#client/store/phone-memory.ts';
import { useView } from '#client/store/room-store.ts';
import { useStep, useStepId } from '#client/store/use-step.ts';
import { sameData } from '#shared/kernel/tables.ts';
import type { LotBody } from '#shared/steps/groups/types.ts';

/** How many earlier lots are sent along, newest last; as many as an envelope may hold. */
const MOST_EARLIER = 12;

interface OwnLot {
  readonly box: string;
  readonly lot: string;
}

/** The lots this phone has made, a line each: the box and the lot. */
function lotsOn(page: string): OwnLot[] {
  return page.split('\n').flatMap((line) => {
    const [box, lot] = line.split(' ');
    return box && lot ? [{ box, lot }] : [];
  });
}

/** The place among the bases that was chosen; null: not said. */
function baseOn(page: string, bases: number): number | null {
  const place = page === '' ? -1 : Number(page);
  return Number.isInteger(place) && place >= 0 && place < bases ? place : null;
}

/**
 * Makes a lot for the box that deals and hands it in, without the person having to do anything. The lot stays in this
 * phone's notebook until the workshop ends: it is how the phone knows its group, also after a reload and in another tab.
 */
export function useHandInLot(): void {
  const { round } = useStep('groups');
  const { boxes, workshop } = useView();
  const { notebook, makeKey } = usePhoneMemory();
  const [page] = useNotebook(LOTS_PAGE);
  const [basePage] = useNotebook(BASE_PAGE);
  const box = `${useStepId()}/deal/${round}`;
  const { latest, save } = useDraft<LotBody>(box);
  const collecting = boxes[box]?.state === 'collecting';
  const base = baseOn(basePage, workshop.main.setup.bases.length);
  useEffect(() => {
    if (!collecting) return;
    const lots = lotsOn(page);
    const own = lots.find((each) => each.box === box);
    if (!own) {
      notebook.update(({ pages }) => {
        const stored = pages[LOTS_PAGE] ?? '';
        // Another tab may have made one in the meantime.
        if (lotsOn(stored).some((each) => each.box === box)) return { pages };
        return { pages: { ...pages, [LOTS_PAGE]: `${stored}${box} ${makeKey()}\n` } };
      });
      return;
    }
    const earlier = lots.filter((each) => each.box !== box).slice(-MOST_EARLIER);
    const body: LotBody = { lot: own.lot, base, earlier: earlier.map(({ lot }) => lot) };
    if (!sameData(latest(), body)) save(body);
  }, [collecting, box, page, base, notebook, makeKey, latest, save]);
}

/** The number of this phone's group from 0, and the lot that says so; null while it has none. */
export function useOwnGroup(): { readonly group: number; readonly lot: string } | null {
  const { groups } = useStep('groups');
  const [page] = useNotebook(LOTS_PAGE);
  for (const { lot } of lotsOn(page)) {
    const group = groups.findIndex(({ lots }) => lots.includes(lot));
    if (group >= 0) return { group, lot };
  }
  return null;
}

/** What this phone has answered about where its owner mostly works: a place, that they would rather not say, or nothing. */
export function useBase() {
  const { bases } = useView().workshop.main.setup;
  const [page, write] = useNotebook(BASE_PAGE);
  return { bases, chosen: page === '' ? null : page, choose: write };
}
