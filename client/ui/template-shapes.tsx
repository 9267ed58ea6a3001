import type { ReactNode } from 'react';
import type { FieldName } from './fields.ts';

const ground = (field: FieldName) => <rect width="400" height="270" fill={`var(--f-${field})`} />;

const seats: readonly (readonly [number, number, string])[] = [
  [200, 46, 'var(--art-sun)'],
  [284, 88, 'var(--f-ljung)'],
  [308, 178, 'var(--f-lera)'],
  [92, 178, 'var(--f-mossa)'],
  [116, 88, 'var(--art-moon)'],
];

const stairs: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** One cut-paper picture per template, on 400 by 270. Colours are the themes' own, so they follow light and dark. */
export const templateShapes = {
  /** Two circles and what they share. */
  standard: (
    <>
      {ground('lin')}
      <circle cx="136" cy="150" r="116" fill="var(--art-sun)" />
      <circle cx="264" cy="150" r="116" fill="var(--f-is)" />
      <path d="M200 53.26a116 116 0 0 1 0 193.48 116 116 0 0 1 0-193.48z" fill="var(--action)" />
    </>
  ),
  /** A plant that has just come up. */
  kickoff: (
    <>
      {ground('is')}
      <path d="M200 280V120" stroke="var(--action)" strokeWidth="12" />
      <path d="M200 190C126 192 82 152 82 84c72 0 114 36 118 106z" fill="var(--action)" />
      <path d="M200 232c8-78 54-116 130-116 0 74-50 116-130 116z" fill="var(--f-mossa)" />
      <circle cx="312" cy="66" r="30" fill="var(--art-sun)" />
    </>
  ),
  /** Calm hills. */
  fresh_start: (
    <>
      {ground('ljung')}
      <circle cx="108" cy="72" r="28" fill="var(--art-moon)" />
      <path d="M0 126c54-46 100-44 146-10s90 36 138 4 80-40 116-26v176H0z" fill="var(--f-lin)" />
      <path d="M0 204c54-40 100-38 146-8s90 30 138 2 80-34 116-20v92H0z" fill="var(--action)" />
    </>
  ),
  /** A house with an open door. */
  hybrid: (
    <>
      {ground('sten')}
      <circle cx="316" cy="84" r="38" fill="var(--art-sun)" />
      <path d="M0 214c40-40 84-44 124-14s78 36 118 6 92-46 158-14v78H0z" fill="var(--action)" />
      <path d="M62 270V150l74-66 74 66v120h-50v-50a24 24 0 0 0-48 0v50z" fill="var(--f-lera)" />
    </>
  ),
  /** Three who meet. */
  meetings: (
    <>
      {ground('bjork')}
      <path d="M36 270V166a52 52 0 0 1 104 0v104z" fill="var(--f-lera)" />
      <path d="M148 270V104a52 52 0 0 1 104 0v166z" fill="var(--action)" />
      <path d="M260 270v-64a52 52 0 0 1 104 0v64z" fill="var(--art-sun)" />
    </>
  ),
  /** A bowl that broke and was mended. */
  mistakes: (
    <>
      {ground('lera')}
      <circle cx="318" cy="70" r="32" fill="var(--art-sun)" />
      <path d="M70 122h100l22 38-30 34 26 44h-14A104 104 0 0 1 70 134z" fill="var(--art-moon)" />
      <path d="M178 122h152v12a104 104 0 0 1-104 104h-28l-26-44 30-34z" fill="var(--f-bjork)" />
      <path
        d="m174 122 23 38-30 34 26 44"
        fill="none"
        stroke="var(--action)"
        strokeWidth="10"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <rect x="150" y="236" width="100" height="34" rx="10" fill="var(--action)" />
    </>
  ),
  /** Seven steps. */
  trust7: (
    <>
      {ground('havtorn')}
      <circle cx="342" cy="50" r="26" fill="var(--art-moon)" />
      {stairs.map((step) => (
        <path
          key={step}
          d={`M${32 + step * 48} 270v${-(40 + step * 20)}a21 21 0 0 1 42 0v${40 + step * 20}z`}
          fill={step === 6 ? 'var(--f-lera)' : 'var(--action)'}
        />
      ))}
    </>
  ),
  /** Two who talk, and what they share. */
  feedback: (
    <>
      {ground('is')}
      <path d="M74 250l10-66a88 88 0 1 1 56 31z" fill="var(--f-ljung)" />
      <path d="M326 258l-10-66a88 88 0 1 0-56 31z" fill="var(--art-sun)" />
      <path d="M206.1 58.6A88 88 0 0 1 193.9 205 88 88 0 0 1 206.1 58.6z" fill="var(--action)" />
    </>
  ),
  /** A line that rises. */
  followup: (
    <>
      {ground('mossa')}
      <path
        d="M62 206 152 166 242 150 330 78"
        stroke="var(--action)"
        strokeWidth="9"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="62" cy="206" r="17" fill="var(--action)" />
      <circle cx="152" cy="166" r="17" fill="var(--action)" />
      <circle cx="242" cy="150" r="17" fill="var(--action)" />
      <circle cx="330" cy="78" r="34" fill="var(--art-sun)" />
    </>
  ),
  /** A round table seen from above. */
  board: (
    <>
      {ground('lin')}
      <circle cx="200" cy="150" r="76" fill="var(--action)" />
      {seats.map(([x, y, fill]) => (
        <circle key={fill} cx={x} cy={y} r="25" fill={fill} />
      ))}
      <circle cx="200" cy="256" r="25" fill="var(--f-is)" />
    </>
  ),
  /** An empty sheet with a plus. */
  blank: (
    <>
      {ground('bjork')}
      <rect x="110" y="44" width="180" height="240" rx="22" fill="var(--art-moon)" />
      <path d="M200 108v84M158 150h84" stroke="var(--action)" strokeWidth="14" strokeLinecap="round" />
    </>
  ),
} satisfies Readonly<Record<string, ReactNode>>;

export type TemplateKey = keyof typeof templateShapes;
