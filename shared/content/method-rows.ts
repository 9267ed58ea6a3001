import method from './method.json' with { type: 'json' };

/** Rows of the method's step table that an agenda can have, by their place in it. Rating takes the place and the minutes of sorting. */
const places = {
  welcome: 0,
  checkin: 1,
  rate: 5,
  write: 2,
  read: 3,
  understand: 4,
  themes: 5,
  dots: 6,
  formulate: 7,
  draft: 7,
  consent: 8,
  next: 9,
  close: 10,
} as const;
export type Row = keyof typeof places;

/** A row of the step table: its minutes and its script. */
export function methodRow(row: Row) {
  const found = method.steps[places[row]];
  if (!found) throw new Error(`content pack lacks step ${row}`);
  return found;
}
