export type FieldName = 'havtorn' | 'lin' | 'ljung' | 'sten' | 'lera' | 'is' | 'mossa' | 'bjork';

export type MarkName = 'sol' | 'vag' | 'blomma' | 'mane' | 'berg' | 'hus' | 'blad' | 'rose' | 'kvist' | 'droppe';

export interface ThemeLook {
  readonly field: FieldName;
  readonly mark: MarkName;
}

/** Colour and mark always come in pairs, in the order themes get them; the ninth and tenth reuse a colour. */
const looks: readonly [ThemeLook, ...ThemeLook[]] = [
  { field: 'havtorn', mark: 'sol' },
  { field: 'lin', mark: 'vag' },
  { field: 'ljung', mark: 'blomma' },
  { field: 'sten', mark: 'mane' },
  { field: 'lera', mark: 'berg' },
  { field: 'is', mark: 'hus' },
  { field: 'mossa', mark: 'blad' },
  { field: 'bjork', mark: 'rose' },
  { field: 'havtorn', mark: 'kvist' },
  { field: 'lin', mark: 'droppe' },
];

/** The look of a theme by its number in the record (0 to 9; anything else wraps around). */
export function themeLook(field: number): ThemeLook {
  const index = ((Math.trunc(field) % looks.length) + looks.length) % looks.length;
  return looks[index] ?? looks[0];
}

/** Attributes that colour an element's inside: spread them, then use `var(--field)` and `var(--on-field)`. */
export function fieldAttrs(field: number): { readonly 'data-field': FieldName } {
  return { 'data-field': themeLook(field).field };
}
