import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { knownWorkshopOf } from '#client/desk/workshop-list.ts';
import { LanguageProvider } from '#client/i18n/LanguageProvider.tsx';
import { sha256 } from '#shared/kernel/sha256.ts';
import { LostLink } from './LostLink.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

it('[DACC-7] lets a facilitator back in with code and phrase, and keeps the new key like any other', async () => {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (_path: string, { body }: { readonly body: string }) => {
    asked.push(JSON.parse(body));
    return Promise.resolve(new Response(JSON.stringify({ room: 'r1' })));
  });
  render(
    <LanguageProvider initial="sv">
      <LostLink />
    </LanguageProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Jag har tappat länken' }));
  fireEvent.click(screen.getByRole('button', { name: 'Kom in igen' }));
  expect(screen.getByText('Fyll i både rumskoden och orden.')).toBeInTheDocument();
  fireEvent.change(screen.getByRole('textbox', { name: 'Rumskod' }), { target: { value: 'K7MQ2X' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Återställningsfras' }), { target: { value: 'a b c d e f' } });
  fireEvent.click(screen.getByRole('button', { name: 'Kom in igen' }));
  await waitFor(() => expect(knownWorkshopOf('r1')).toBeDefined());
  expect(asked).toMatchObject([
    { code: 'K7MQ2X', phrase: 'a b c d e f', key: { hash: sha256(knownWorkshopOf('r1')?.key ?? '') } },
  ]);
});
