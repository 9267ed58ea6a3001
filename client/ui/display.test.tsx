import { render, screen } from '@testing-library/react';
import { encode } from 'uqr';
import { afterEach, describe, expect, it } from 'vitest';
import { LanguageProvider } from '#client/i18n/LanguageProvider.tsx';
import { CodeDisplay } from './CodeDisplay.tsx';
import { Dots } from './Dots.tsx';
import { fieldAttrs, themeLook } from './fields.ts';
import { NormText } from './NormText.tsx';
import { NoteCard } from './NoteCard.tsx';
import { Qr } from './Qr.tsx';
import { StepTimeline } from './StepTimeline.tsx';
import { ThemeField } from './ThemeField.tsx';
import { TimerRing } from './TimerRing.tsx';
import { applyTheme, setTheme } from './theme.ts';
import { WallBar } from './WallFrame.tsx';

describe('themes', () => {
  it('[LOOK-1] gives ten themes ten pairs of colour and mark, none the same', () => {
    const pairs = Array.from({ length: 10 }, (_, field) => JSON.stringify(themeLook(field)));
    expect(new Set(pairs).size).toBe(10);
    const marks = Array.from({ length: 10 }, (_, field) => themeLook(field).mark);
    expect(new Set(marks).size).toBe(10);
  });

  it('[LOOK-1] wraps around beyond ten', () => {
    expect(themeLook(10)).toEqual(themeLook(0));
    expect(themeLook(-1)).toEqual(themeLook(9));
    expect(fieldAttrs(8)).toEqual({ 'data-field': 'havtorn' });
  });

  it('[LOOK-2] names the field by its theme', () => {
    render(
      <ThemeField field={0} name="Möten" count={2}>
        <li>En</li>
        <li>Två</li>
      </ThemeField>,
    );
    expect(screen.getByRole('region', { name: 'Möten 2' })).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});

describe('notes and dots', () => {
  it('[NOTE-1] has no text in the page while a note lies face down', () => {
    const { container } = render(<NoteCard back>Hemlig text</NoteCard>);
    expect(container).not.toHaveTextContent('Hemlig');
  });

  it('[NOTE-2] keeps the whole text when long words may be divided', () => {
    render(<NoteCard>Ansvarsfördelningen är otydlig</NoteCard>);
    expect(screen.getByText('Ansvarsfördelningen är otydlig')).toBeInTheDocument();
  });

  it('[DOT-1] draws identical dots, told apart by nothing', () => {
    const { container } = render(<Dots filled={3} total={5} label="3 av 5 prickar" />);
    expect(screen.getByRole('img', { name: '3 av 5 prickar' })).toBeInTheDocument();
    const dots = [...container.querySelectorAll('i')];
    expect(dots).toHaveLength(5);
    expect(new Set(dots.map((dot) => dot.outerHTML)).size).toBe(2);
  });
});

describe('norms', () => {
  it('[NORM-1] shows principle and boundary', () => {
    render(<NormText principle="Vi säger till." boundary="Vi väntar inte." />);
    expect(screen.getByRole('heading', { name: 'Vi säger till.' })).toBeInTheDocument();
    expect(screen.getByText('Vi väntar inte.')).toBeInTheDocument();
  });

  it('[NORM-1] makes a lone boundary the heading', () => {
    render(<NormText principle="" boundary="Vi suckar inte." />);
    expect(screen.getByRole('heading', { name: 'Vi suckar inte.' })).toBeInTheDocument();
    expect(screen.queryByRole('paragraph')).toBeNull();
  });
});

describe('time and place', () => {
  it('[TIMER-1] always has the digits and a name, also past zero', () => {
    render(<TimerRing fraction={-0.2} text="0:00" caption="kvar" label="Tiden är ute" />);
    const ring = screen.getByRole('timer', { name: 'Tiden är ute' });
    expect(ring).toHaveTextContent('0:00');
    expect(ring.querySelectorAll('circle')).toHaveLength(2);
  });

  it('[CODE-5] reads the code sign by sign', () => {
    render(<CodeDisplay code="K7M4TX" label="Rumskod" />);
    expect(screen.getByText('Rumskod K 7 M 4 T X')).toBeInTheDocument();
  });

  it('[AGENDA-1] marks the step that is now', () => {
    render(
      <StepTimeline
        label="Agenda"
        items={[
          { key: 'a', title: 'Landa', state: 'done' },
          { key: 'b', title: 'Skriv', state: 'now' },
          { key: 'c', title: 'Sortera', state: 'next' },
        ]}
      />,
    );
    expect(screen.getByRole('list', { name: 'Agenda' })).toBeInTheDocument();
    const current = screen.getAllByRole('listitem').filter((item) => item.getAttribute('aria-current') === 'step');
    expect(current.map((item) => item.textContent)).toEqual(['2Skriv']);
  });

  it('[WALL-1] shows how many have joined and how to join', () => {
    render(
      <LanguageProvider initial="en">
        <WallBar step="Step 2 of 7" people={17} host="samsyn.example" code="K7M4TX" />
      </LanguageProvider>,
    );
    expect(screen.getByText('17 are here')).toBeInTheDocument();
    expect(screen.getByText('Room code K 7 M 4 T X')).toBeInTheDocument();
  });
});

describe('the QR code', () => {
  it('[QR-1] draws every dark module and no other', () => {
    const address = 'https://samsyn.example/K7M4TX';
    render(<Qr text={address} label="QR-kod till rummet" />);
    const path = screen.getByRole('img', { name: 'QR-kod till rummet' }).querySelector('path')?.getAttribute('d') ?? '';
    const drawn = new Set<string>();
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let step = 0; step < Number(width); step += 1) drawn.add(`${Number(x) + step},${y}`);
    }
    const { data } = encode(address, { ecc: 'M', border: 0 });
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : [])));
    expect([...drawn].sort()).toEqual(dark.sort());
  });
});

describe('the theme of the page', () => {
  afterEach(() => {
    setTheme('system');
    localStorage.clear();
  });

  it('[THEME-1] is what was chosen, on every surface', () => {
    document.documentElement.dataset.surface = 'wall';
    setTheme('dark');
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect(localStorage.getItem('samsyn.theme')).toBe('dark');
  });

  it('[THEME-2] stays light on the shared screen when the device decides', () => {
    document.documentElement.dataset.surface = 'wall';
    setTheme('system');
    applyTheme();
    expect(document.documentElement).toHaveAttribute('data-theme', 'light');
  });
});
