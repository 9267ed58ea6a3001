import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetched } from '#test/support/render-phone.tsx';
import { App } from './App.tsx';
import { navigate, stayOnPage } from './navigation.ts';

// Their own tests show what is on them; here only who is asked for which address counts.
vi.mock('#client/surfaces/home/HomeApp.tsx', () => ({ default: () => <p>home</p> }));
vi.mock('#client/surfaces/desk/DeskApp.tsx', () => ({
  default: ({ room }: { room: string }) => <p>desk of {room}</p>,
}));
vi.mock('#client/surfaces/screen/ScreenApp.tsx', () => ({
  default: ({ room }: { room: string }) => <p>screen of {room}</p>,
}));
vi.mock('#client/surfaces/agreement/AgreementApp.tsx', () => ({
  default: ({ room }: { room: string }) => <p>agreement of {room}</p>,
}));

async function openAt(path: string) {
  window.history.replaceState(null, '', path);
  render(<App />);
  await fetched();
}

beforeEach(() => localStorage.clear());
afterEach(() => window.history.replaceState(null, '', '/'));

describe('addresses', () => {
  it.each([
    ['/', 'home'],
    ['/desk/r1#key', 'desk of r1'],
    ['/screen/r1', 'screen of r1'],
    ['/a/r1', 'agreement of r1'],
  ])('[ROUTE-1] %s is the %s', async (path, text) => {
    await openAt(path);
    expect(screen.getByText(text)).toBeInTheDocument();
  });

  it('[ROUTE-2] has the way in and the phone at hand', async () => {
    await openAt('/j');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/Välkommen in|Welcome in/);
    act(() => navigate('/r/nowhere'));
    await fetched();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/inte med|haven’t joined/);
  });

  it.each(['/nonsense', '/desk', '/r/', '/constructor/x'])('[ROUTE-3] leads home from %s', async (path) => {
    await openAt(path);
    expect(window.location.pathname).toBe('/');
    expect(screen.getByText('home')).toBeInTheDocument();
  });

  it('[ROUTE-4] follows a link on the page, and leaves what opens elsewhere to the browser', async () => {
    window.history.replaceState(null, '', '/j');
    render(
      <a href="/desk/r1" onClick={stayOnPage}>
        desk
      </a>,
    );
    const link = screen.getByRole('link');
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(fireEvent.click(link)).toBe(false);
    expect(window.location.pathname).toBe('/desk/r1');
  });

  it.each([
    ['/desk/r1', '/favicon-desk.svg'],
    ['/screen/r1', '/favicon-screen.svg'],
    ['/a/r1', '/favicon.svg'],
  ])('[ROUTE-6] tells tabs apart: %s has %s', async (path, icon) => {
    document.head.innerHTML = '<link rel="icon" href="/favicon.svg">';
    await openAt(path);
    expect(document.querySelector('link[rel="icon"]')).toHaveAttribute('href', icon);
    act(() => navigate('/j'));
    expect(document.querySelector('link[rel="icon"]')).toHaveAttribute('href', '/favicon.svg');
  });

  it('[ROUTE-5] goes back with the browser’s own button', async () => {
    await openAt('/j');
    act(() => navigate('/a/r1'));
    await fetched();
    expect(screen.getByText('agreement of r1')).toBeInTheDocument();
    act(() => {
      window.history.replaceState(null, '', '/j');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/Välkommen in|Welcome in/);
  });
});
