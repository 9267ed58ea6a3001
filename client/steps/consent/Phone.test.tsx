import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BEAT_MS } from '#shared/protocol/envelope.ts';
import type { ConsentBody } from '#shared/steps/consent/types.ts';
import { at, normId } from '#shared/testing/ids.ts';
import { answerBody, workshopAt } from '#shared/testing/play-through.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import { during, renderPhone } from '#test/support/render-phone.tsx';
import { ConsentPhone } from './Phone.tsx';

const norm = normId('n1');
const box = (round: number) => `${at.consent}/${norm}/${round}`;
const choose = (name: RegExp | string) => fireEvent.click(screen.getByRole('radio', { name }));
const write = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const beat = () => during(() => vi.advanceTimersByTimeAsync(BEAT_MS));

let room: Rehearsal;

/** Everybody else answers, and the round is closed. */
function close(level: ConsentBody['level'], round = 1, text?: string) {
  for (let seat = 0; seat < room.people; seat++) {
    room.hand(seat, norm, answerBody(seat === 0 ? level : 'in', seat === 0 ? text : undefined), `envelope-of-${seat}`);
  }
  room.step('consent', { type: 'closeRound', norm, round });
}

/** A round that ended in rewording is asked again in other words. */
function askAgain(round: number) {
  room.step('consent', { type: 'askReworded', norm, round, principle: `Vi provar ${round + 1}.`, boundary: '' });
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  room = workshopAt('consent', { norms: 2 });
});

afterEach(() => vi.useRealTimers());

describe('the consent round on the phone', () => {
  it('[PCONS-1] shows the norm to read before anybody is asked', async () => {
    const phone = renderPhone(<ConsentPhone />, room);
    expect(screen.getByText(/Läs igenom den/)).toBeInTheDocument();
    expect(screen.queryByRole('radio')).toBeNull();
    room.step('consent', { type: 'ask', norm });
    await phone.show();
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    expect(screen.getByText(/^Spelregel 1 av 2/)).toBeInTheDocument();
  });

  it('[PCONS-17] keeps what always applies at hand, before the question, under it and after it', async () => {
    const phone = renderPhone(<ConsentPhone />, room);
    const rule = 'Lagar, avtal och policyer gäller som vanligt.';
    expect(screen.getByText(rule)).toBeInTheDocument();
    room.step('consent', { type: 'ask', norm });
    await phone.show();
    expect(screen.getByText(rule)).toBeInTheDocument();
    close('in', 1);
    await phone.show();
    expect(screen.getByText(rule)).toBeInTheDocument();
  });

  it.each([
    [/^Ja, jag är med/, 'in'],
    [/^Ja, bra nog att prova/, 'tryable'],
    [/^Jag står över/, 'pass'],
  ])('[PCONS-2] hands in an answer that needs no words (%s)', async (name, level) => {
    room.step('consent', { type: 'ask', norm });
    const phone = renderPhone(<ConsentPhone />, room);
    choose(name);
    press('Skicka svar');
    await beat();
    expect(phone.handedIn()[box(1)]).toEqual({ level, texts: [], canTry: false });
    expect(screen.getByText('Inlämnat')).toBeInTheDocument();
  });

  it('[PCONS-3] asks for an answer first', () => {
    room.step('consent', { type: 'ask', norm });
    renderPhone(<ConsentPhone />, room);
    expect(screen.getByRole('button', { name: 'Skicka svar' })).toHaveAccessibleDescription(
      'Välj ett av svaren först.',
    );
  });

  it('[PCONS-4] sends a concern with its text', async () => {
    room.step('consent', { type: 'ask', norm });
    const phone = renderPhone(<ConsentPhone />, room);
    choose(/^Prova, men jag har en oro/);
    write('Vad oroar dig?', 'Semestern');
    press('Skicka svar');
    await beat();
    expect(phone.handedIn()[box(1)]).toMatchObject({ level: 'concern', texts: [{ text: 'Semestern' }] });
  });

  it('[PCONS-5] sends an objection’s texts when their author lets them be shown', async () => {
    room.step('consent', { type: 'ask', norm });
    const phone = renderPhone(<ConsentPhone />, room);
    choose(/^Inte som den är/);
    write('Vad kan bli fel?', 'Jouren');
    write('Vad behöver ändras för att du ska kunna prova?', 'Undanta jouren');
    press('Skicka svar');
    expect(screen.getByText('Säg om texten får visas.')).toBeInTheDocument();
    choose(/^Ja, visa den/);
    press('Skicka svar');
    await beat();
    const body = phone.handedIn()[box(1)] as ConsentBody;
    expect(body.texts.map((text) => text.text)).toEqual(['Jouren', 'Undanta jouren']);
    expect(new Set(body.texts.map((text) => text.key)).size).toBe(2);
  });

  it('[PCONS-6] never sends the text that its author keeps, and counts the objection all the same', async () => {
    room.step('consent', { type: 'ask', norm });
    const phone = renderPhone(<ConsentPhone />, room);
    choose(/^Inte som den är/);
    write('Vad kan bli fel?', 'hemlig-invändning');
    choose(/^Nej, behåll den här/);
    press('Skicka svar');
    await beat();
    expect(phone.handedIn()[box(1)]).toEqual({ level: 'objection', texts: [], canTry: false });
    expect(JSON.stringify(phone.sent)).not.toContain('hemlig-invändning');
    press('Ändra svaret');
    expect(screen.getByLabelText('Vad kan bli fel?')).toHaveValue('hemlig-invändning');
  });

  it('[PCONS-13] keeps nothing of an answer on the phone once the round is closed', async () => {
    room.step('consent', { type: 'ask', norm });
    const phone = renderPhone(<ConsentPhone />, room);
    choose(/^Inte som den är/);
    write('Vad kan bli fel?', 'Jag blir utan lunch');
    choose(/^Nej, behåll den här/);
    press('Skicka svar');
    await beat();
    expect(JSON.stringify({ ...localStorage })).toContain('Jag blir utan lunch');
    close('objection');
    await phone.show();
    const kept = JSON.stringify({ ...localStorage });
    expect(kept).not.toContain('Jag blir utan lunch');
    expect(kept).not.toContain('objection');
  });

  it('[PCONS-7] lets one change the answer until the round is closed, under the same key', async () => {
    room.step('consent', { type: 'ask', norm });
    const phone = renderPhone(<ConsentPhone />, room);
    choose(/^Prova, men jag har en oro/);
    write('Vad oroar dig?', 'Semestern');
    press('Skicka svar');
    await beat();
    const before = phone.handedIn()[box(1)] as ConsentBody;
    press('Ändra svaret');
    write('Vad oroar dig?', 'Sommaren');
    press('Skicka svar');
    await beat();
    expect(phone.handedIn()[box(1)]).toEqual({ ...before, texts: [{ key: before.texts[0]?.key, text: 'Sommaren' }] });
  });

  it('[PCONS-8] asks from the third round whether an objector can try it until the date', async () => {
    room.step('consent', { type: 'ask', norm });
    for (const round of [1, 2]) {
      close('objection', round);
      askAgain(round);
    }
    const phone = renderPhone(<ConsentPhone />, room);
    expect(screen.getByText(/Omgång 3/)).toBeInTheDocument();
    choose(/^Inte som den är/);
    press('Skicka svar');
    expect(screen.getByText('Säg om du kan prova den.')).toBeInTheDocument();
    choose('Ja, jag kan prova');
    press('Skicka svar');
    await beat();
    expect(phone.handedIn()[box(3)]).toEqual({ level: 'objection', texts: [], canTry: true });
  });

  it.each([
    ['in', 'Antagen'],
    ['objection', 'Formulera om'],
  ] as const)('[PCONS-9] shows what a round with one %s came to, in a word', (level, verdict) => {
    room.step('consent', { type: 'ask', norm });
    close(level, 1, level === 'objection' ? 'Jouren måste räknas' : undefined);
    renderPhone(<ConsentPhone />, room);
    expect(screen.getByRole('heading', { name: verdict })).toBeInTheDocument();
    expect(screen.queryAllByText('Jouren måste räknas')).toHaveLength(level === 'objection' ? 1 : 0);
  });

  it('[PCONS-10] shows a norm on trial with its date, and a parked one', async () => {
    room.step('consent', { type: 'ask', norm });
    for (const round of [1, 2]) {
      close('objection', round);
      askAgain(round);
    }
    for (let seat = 0; seat < room.people; seat++) {
      room.hand(seat, norm, { ...answerBody(seat === 0 ? 'objection' : 'in'), canTry: true }, `envelope-of-${seat}`);
    }
    room.step('consent', { type: 'closeRound', norm, round: 3 });
    const phone = renderPhone(<ConsentPhone />, room);
    expect(screen.getByRole('heading', { name: 'På prov till 4 juni' })).toBeInTheDocument();
    const other = normId('n2');
    room.step('consent', { type: 'parkNorm', norm: other }).step('consent', { type: 'showNorm', norm: other });
    await phone.show();
    expect(screen.getByRole('heading', { name: 'Parkerad' })).toBeInTheDocument();
  });

  it('[PCONS-11] says when an answer came too late, and offers its text to the next round', async () => {
    room.step('consent', { type: 'ask', norm });
    const phone = renderPhone(<ConsentPhone />, room, { status: 'reconnecting' });
    choose(/^Prova, men jag har en oro/);
    write('Vad oroar dig?', 'Semestern');
    press('Skicka svar');
    close('objection');
    await phone.show({ status: 'live' });
    expect(screen.getByText(/stängdes innan ditt svar kom fram/, { ignore: '[aria-live]' })).toBeInTheDocument();
    askAgain(1);
    await phone.show();
    press('Lägg den här i stället');
    choose(/^Prova, men jag har en oro/);
    expect(screen.getByLabelText('Vad oroar dig?')).toHaveValue('Semestern');
  });

  it('[PCONS-12] starts every round afresh, with the earlier wording to compare', async () => {
    room.step('consent', { type: 'ask', norm });
    const phone = renderPhone(<ConsentPhone />, room);
    const wording = room.view('participant').norms[norm]?.principle ?? '';
    choose(/^Ja, jag är med/);
    press('Skicka svar');
    close('objection');
    askAgain(1);
    await phone.show();
    expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Vi provar 2.');
    fireEvent.click(screen.getByText('Så löd den förut'));
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(wording);
  });
});
