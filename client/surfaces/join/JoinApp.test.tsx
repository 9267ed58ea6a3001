import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '#client/i18n/LanguageProvider.tsx';
import { giveUpSeat, keepSeat, seatOf } from '#client/store/seats.ts';
import JoinApp from './JoinApp.tsx';

type Answer = { readonly status: number; readonly body: unknown };

const seat = (token = 'seat-1'): Answer => ({ status: 200, body: { room: 'r1', token } });
const refusal = (code: string): Answer => ({ status: 404, body: { ok: false, rejection: { code } } });
const asked: unknown[] = [];

function serverAnswers(answer: Answer | Error, codeLength = 6) {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
    if (url === '/api/about') return new Response(JSON.stringify({ codeLength }));
    asked.push(JSON.parse(String(init?.body)));
    if (answer instanceof Error) throw answer;
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  });
}

function open() {
  render(
    <LanguageProvider initial="sv">
      <JoinApp />
    </LanguageProvider>,
  );
}

/** Waits until the phone is in its room, with nothing to go back to. */
const enters = (path: string) => waitFor(() => expect(window.location.pathname + window.location.hash).toBe(path));

const code = () => screen.getByLabelText('Skriv koden du ser på skärmen.');

beforeEach(() => {
  asked.length = 0;
  localStorage.clear();
  giveUpSeat('r1');
  window.history.replaceState(null, '', '/j');
});

afterEach(() => vi.restoreAllMocks());

describe('joining', () => {
  it('[JOIN-1] joins with the sixth sign, typed in any case and with a gap', async () => {
    serverAnswers(seat());
    open();
    await userEvent.type(code(), 'k7m 4tx');
    await enters('/r/r1');
    expect(asked).toEqual([{ code: 'K7M4TX' }]);
    expect(seatOf('r1')).toBe('seat-1');
  });

  it('[JOIN-9] waits for the seventh sign where the server makes longer codes', async () => {
    serverAnswers(seat(), 7);
    open();
    await waitFor(() => expect(code()).toHaveAttribute('maxlength', '21'));
    await userEvent.type(code(), 'k7m4tx');
    expect(asked).toEqual([]);
    await userEvent.type(code(), '9');
    await enters('/r/r1');
    expect(asked).toEqual([{ code: 'K7M4TX9' }]);
  });

  it('[JOIN-2] says that signs are missing, and asks nobody', async () => {
    serverAnswers(seat());
    open();
    await userEvent.type(code(), 'K7M');
    await userEvent.click(screen.getByRole('button', { name: 'Gå med' }));
    expect(code()).toHaveAccessibleDescription(/Koden är inte hel än/);
    expect(asked).toEqual([]);
  });

  it.each([
    ['join.unknownCode', /Vi hittar inget rum med den koden/],
    ['join.locked', /Rummet är låst/],
    ['join.full', /Rummet är fullt/],
    ['join.tooMany', /för många koder/],
  ])('[JOIN-3] says beside the field why the room does not open (%s), and keeps the code', async (reason, sentence) => {
    serverAnswers(refusal(reason));
    open();
    await userEvent.type(code(), 'K7M4TX');
    await waitFor(() => expect(code()).toHaveAccessibleDescription(sentence));
    expect(code()).toHaveValue('K7M4TX');
  });

  it('[JOIN-4] says that the server cannot be reached, and joins at the next try', async () => {
    serverAnswers(new TypeError('failed'));
    open();
    await userEvent.type(code(), 'K7M4TX');
    await waitFor(() => expect(code()).toHaveAccessibleDescription(/Vi når inte servern/));
    vi.restoreAllMocks();
    serverAnswers(seat());
    await userEvent.click(screen.getByRole('button', { name: 'Gå med' }));
    await enters('/r/r1');
  });

  it('[JOIN-5] joins at once by the link in the QR, and leaves its key behind', async () => {
    window.location.hash = '#r1.secret-key';
    serverAnswers(seat());
    open();
    await enters('/r/r1');
    expect(asked).toEqual([{ room: 'r1', joinKey: 'secret-key' }]);
  });

  it('[JOIN-6] gives nobody a second seat: who scans or types again keeps the first', async () => {
    keepSeat('r1', 'seat-1');
    window.location.hash = '#r1.secret-key';
    serverAnswers(seat('seat-2'));
    open();
    await enters('/r/r1');
    expect(asked).toEqual([]);
    window.history.replaceState(null, '', '/j');
    await userEvent.type(code(), 'K7M4TX');
    await waitFor(() => expect(asked).toHaveLength(1));
    await enters('/r/r1');
    expect(seatOf('r1')).toBe('seat-1');
  });

  it('[JOIN-7] changes the language and leads home', async () => {
    serverAnswers(seat());
    open();
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('heading', { name: 'Welcome in' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'samsyn' })).toHaveAttribute('href', '/');
  });
});
