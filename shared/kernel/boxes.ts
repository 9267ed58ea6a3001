import { asId, type BoxId, type StepId } from './ids.ts';

/**
 * A box collects one sealed envelope per phone and is opened once. It is (step, item, round): one per question, one per
 * norm and consent round (decision 6). An opened box never reopens; asking again makes the next round's box.
 */
export interface BoxRef {
  readonly step: StepId;
  readonly item: string;
  readonly round: number;
}

/** `step/item/round`. Neither step ids nor items contain a slash. */
export function boxId(ref: BoxRef): BoxId {
  return asId<BoxId>(`${ref.step}/${ref.item}/${ref.round}`);
}

/** What one phone has handed in for one box, as the room passes it to the domain: no seat, no time. */
export interface Sealed<Body> {
  /** A random key the phone made for this contribution; orders the pool before it is shuffled. */
  readonly key: string;
  /** `null` is a blank: handed in on the common beat by somebody who has written nothing. */
  readonly body: Body | null;
}
