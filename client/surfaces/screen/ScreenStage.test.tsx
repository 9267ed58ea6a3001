import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '#client/i18n/LanguageProvider.tsx';
import type { View } from '#shared/workshop/views.ts';
import { Stage } from '#test/gallery/fixtures/stage.ts';
import { renderWall } from '#test/support/render-wall.tsx';
import ScreenApp from './ScreenApp.tsx';

const workshop =
  (over: Partial<View['workshop']['main']>) =>
  (view: View): View => ({ ...view, workshop: { main: { ...view.workshop.main, ...over } } });

const later = (ms: number) => act(() => vi.advanceTimersByTime(ms));

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the shared screen', () => {
  it('[SCREEN-3] shows the way in and how many have found it, in the workshop’s language', () => {
    renderWall(new Stage({ language: 'sv' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Så vill vi ha det' })).toBeInTheDocument();
    expect(screen.getByText('Rumskod K 7 M Q 2 X')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'QR-kod som leder till rummet' })).toBeInTheDocument();
    expect(screen.getByText('17 är med')).toBeInTheDocument();
    expect(screen.getByText('17 är med').closest('[lang]')).toHaveAttribute('lang', 'sv');
  });

  it('[SCREEN-3] says in its tab that it is the screen, which the desk’s tab is not', () => {
    renderWall(new Stage({ language: 'sv' }));
    expect(document.title).toMatch(/^.+ – (storbilden|shared screen) – Samsyn$/);
  });

  it('[SCREEN-4] has neither code nor QR while the room is locked', () => {
    renderWall(new Stage({ language: 'sv' }), { seen: workshop({ locked: true }) });
    expect(screen.getByText(/Rummet är låst/)).toBeInTheDocument();
    expect(screen.queryByText(/K 7 M/)).toBeNull();
    expect(screen.queryByRole('img', { name: /QR/ })).toBeNull();
  });

  it('[SCREEN-5] says on every step which one it is, and keeps the way in', () => {
    renderWall(new Stage({ language: 'sv' }).goTo('welcome'));
    expect(screen.getByText(/^Steg 1 av \d+ · Välkomst och ramar$/)).toBeInTheDocument();
    expect(screen.getAllByText('Rumskod K 7 M Q 2 X').length).toBeGreaterThan(0);
    expect(screen.getByText('Vi skriver om beteenden, aldrig om personer.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Gäller alltid' })).toBeInTheDocument();
  });

  it('[SCREEN-6] is nothing but the logo while it is blanked', () => {
    const { container } = renderWall(new Stage({ language: 'sv' }).reading(), { seen: workshop({ blanked: true }) });
    expect(screen.getByRole('main', { name: 'Storbilden är släckt' })).toBeInTheDocument();
    expect(container.textContent).toBe('samsyn');
  });

  it('[SCREEN-7] says nothing of a short break, and little of a long one', async () => {
    const { show } = renderWall(new Stage({ language: 'sv' }).writing());
    await show({ status: 'reconnecting' });
    later(4900);
    expect(screen.queryByText('Återansluter')).toBeNull();
    later(200);
    expect(screen.getByText('Återansluter')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    await show({ status: 'live' });
    expect(screen.queryByText('Återansluter')).toBeNull();
  });

  it('[SCREEN-7] says as little when it has not got through at all', () => {
    renderWall(new Stage({ language: 'sv' }), { view: null, status: 'connecting' });
    later(5100);
    expect(screen.getByRole('main', { name: 'Opening the shared screen' })).toBeInTheDocument();
    expect(screen.getByText('Reconnecting')).toBeInTheDocument();
  });

  it('[SCREEN-8] says why it is not connected any more, and what to do', () => {
    renderWall(new Stage({ language: 'sv' }), { status: 'ended', state: { refusal: { code: 'room.gone' } } });
    expect(screen.getByRole('heading', { name: 'The shared screen is not connected' })).toBeInTheDocument();
    expect(screen.getByText('Open it again from the facilitator’s page.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute('href', '/');
  });

  it('[SCREEN-8] says so when its address was cut off before the key', () => {
    location.hash = '';
    render(
      <LanguageProvider initial="sv">
        <ScreenApp room="r1" />
      </LanguageProvider>,
    );
    expect(screen.getByText('Adressen saknar sin nyckel.')).toBeInTheDocument();
  });

  it('[SCREEN-9] goes to full screen and back with the key F, and not while a shortcut is pressed', () => {
    const enter = vi.fn(() => Promise.resolve());
    const leave = vi.fn(() => Promise.resolve());
    Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, value: true });
    Object.defineProperty(document, 'fullscreenElement', { configurable: true, writable: true, value: null });
    Object.assign(document.documentElement, { requestFullscreen: enter });
    Object.assign(document, { exitFullscreen: leave });
    renderWall(new Stage({ language: 'sv' }));
    fireEvent.keyDown(window, { key: 'f', ctrlKey: true });
    expect(enter).not.toHaveBeenCalled();
    fireEvent.keyDown(window, { key: 'f' });
    expect(enter).toHaveBeenCalledOnce();
    Object.assign(document, { fullscreenElement: document.documentElement });
    fireEvent(document, new Event('fullscreenchange'));
    fireEvent.click(screen.getByRole('button', { name: 'Lämna helskärm' }));
    expect(leave).toHaveBeenCalledOnce();
    Reflect.deleteProperty(document, 'fullscreenEnabled');
    Reflect.deleteProperty(document, 'fullscreenElement');
  });

  it('[SCREEN-10] marks the page only while somebody is at the computer', () => {
    renderWall(new Stage({ language: 'sv' }));
    later(3100);
    expect(document.documentElement.dataset.atHand).toBeUndefined();
    fireEvent.pointerMove(window);
    expect(document.documentElement.dataset.atHand).toBe('');
    later(3100);
    expect(document.documentElement.dataset.atHand).toBeUndefined();
  });

  it('[SCREEN-11] ends with the poster, what is on trial, and the way to take it along', () => {
    renderWall(new Stage({ language: 'sv' }).ended([2]));
    expect(screen.getByRole('img', { name: 'QR-kod som leder till överenskommelsen' })).toBeInTheDocument();
    const adopted = Object.values(new Stage({ language: 'sv' }).ended([2]).state.record.norms);
    for (const norm of adopted) {
      const shown = screen.queryByText(norm.principle === '' ? norm.boundary : norm.principle);
      expect(shown !== null).toBe(norm.status !== 'parked');
    }
    expect(screen.getByText(/17 personer var med och bestämde/)).toBeInTheDocument();
    expect(screen.getByText('Uppföljning 11 juni')).toBeInTheDocument();
  });
});
