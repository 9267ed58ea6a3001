import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '#client/i18n/LanguageProvider.tsx';
import { AnnouncerProvider, useAnnounce } from './Announcer.tsx';
import { Dialog } from './Dialog.tsx';
import { ToastProvider, toastMs } from './ToastProvider.tsx';
import { useToast } from './toast-context.ts';

const inSwedish = (children: ReactNode) => render(<LanguageProvider initial="sv">{children}</LanguageProvider>);

afterEach(() => {
  vi.useRealTimers();
});

describe('the dialog', () => {
  function Page({ role }: { readonly role?: 'alertdialog' }) {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Öppna
        </button>
        <Dialog open={open} onClose={() => setOpen(false)} title="Radera lapparna?" role={role}>
          <input aria-label="Skriv RADERA" data-autofocus />
        </Dialog>
      </>
    );
  }

  it('[DIALOG-1] opens as a modal, named by its title, with focus where it is wanted', async () => {
    inSwedish(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Öppna' }));
    expect(screen.getByRole('dialog', { name: 'Radera lapparna?' })).toHaveAttribute('open');
    expect(screen.getByRole('textbox', { name: 'Skriv RADERA' })).toHaveFocus();
  });

  it('[DIALOG-2] closes by Esc, by the cross and by a press beside it', async () => {
    inSwedish(<Page />);
    const open = () => userEvent.click(screen.getByRole('button', { name: 'Öppna' }));
    await open();
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Stäng' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await open();
    fireEvent.click(screen.getByRole('dialog'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('[DIALOG-3] stays when its inside is pressed, and a question stays when the outside is', async () => {
    inSwedish(<Page role="alertdialog" />);
    await userEvent.click(screen.getByRole('button', { name: 'Öppna' }));
    fireEvent.click(screen.getByRole('textbox'));
    fireEvent.click(screen.getByRole('alertdialog'));
    expect(screen.getByRole('alertdialog')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Stäng' })).toBeNull();
  });
});

describe('toasts', () => {
  const undo = vi.fn();

  function Mover() {
    const showToast = useToast();
    return (
      <button type="button" onClick={() => showToast({ text: 'Lappen flyttades.', undo })}>
        Flytta
      </button>
    );
  }

  const page = () =>
    inSwedish(
      <ToastProvider>
        <Mover />
      </ToastProvider>,
    );

  const move = () => fireEvent.click(screen.getByRole('button', { name: 'Flytta' }));

  it('[TOAST-1] stays for eight seconds in a polite region', () => {
    vi.useFakeTimers();
    page();
    move();
    expect(screen.getByRole('status')).toHaveTextContent('Lappen flyttades.');
    act(() => vi.advanceTimersByTime(toastMs - 1));
    expect(screen.getByText('Lappen flyttades.')).toBeInTheDocument();
    act(() => vi.advanceTimersByTime(1));
    expect(screen.queryByText('Lappen flyttades.')).toBeNull();
  });

  it('[TOAST-2] waits while it has focus', () => {
    vi.useFakeTimers();
    page();
    move();
    act(() => screen.getByRole('button', { name: 'Ångra' }).focus());
    act(() => vi.advanceTimersByTime(toastMs * 2));
    expect(screen.getByText('Lappen flyttades.')).toBeInTheDocument();
  });

  it('[TOAST-3] undoes once and goes', () => {
    page();
    move();
    fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.queryByText('Lappen flyttades.')).toBeNull();
  });

  it('[TOAST-4] shows the same words once', () => {
    page();
    move();
    move();
    expect(screen.getAllByText('Lappen flyttades.')).toHaveLength(1);
  });
});

describe('announcements', () => {
  function Speaker() {
    const announce = useAnnounce();
    return (
      <>
        <button type="button" onClick={() => announce('1 minut kvar')}>
          Lugnt
        </button>
        <button type="button" onClick={() => announce('Rummet stängs', 'assertive')}>
          Bråttom
        </button>
      </>
    );
  }

  it('[A11Y-1] is said in the region of its urgency, and the same words twice is a change', () => {
    const { container } = render(
      <AnnouncerProvider>
        <Speaker />
      </AnnouncerProvider>,
    );
    const polite = container.querySelector('[aria-live="polite"]');
    const assertive = container.querySelector('[aria-live="assertive"]');
    fireEvent.click(screen.getByRole('button', { name: 'Lugnt' }));
    const first = polite?.textContent;
    expect(first).toContain('1 minut kvar');
    fireEvent.click(screen.getByRole('button', { name: 'Lugnt' }));
    expect(polite?.textContent).not.toBe(first);
    expect(polite?.textContent?.trim()).toBe('1 minut kvar');
    fireEvent.click(screen.getByRole('button', { name: 'Bråttom' }));
    expect(assertive).toHaveTextContent('Rummet stängs');
  });
});
