import { readFileSync } from 'node:fs';
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '#client/i18n/LanguageProvider.tsx';
import { keepSeat, seatOf } from '#client/store/seats.ts';
import { BEAT_MS } from '#shared/protocol/envelope.ts';
import { at } from '#shared/testing/ids.ts';
import { endedWorkshop, FOLLOW_UP, workshopAt } from '#shared/testing/play-through.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { during, fetched, renderPhone } from '#test/support/render-phone.tsx';
import PhoneApp, { PhoneRoom } from './PhoneApp.tsx';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const beat = () => during(() => vi.advanceTimersByTimeAsync(BEAT_MS));

/** The whole phone in a room, with what it fetches on its way. */
async function open(...setting: readonly [Rehearsal, Parameters<typeof renderPhone>[2]?]) {
  const phone = renderPhone(<PhoneRoom />, ...setting);
  await fetched();
  return phone;
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the phone', () => {
  it('[PHONE-1] leads to the way in where this device has no seat', async () => {
    render(
      <LanguageProvider initial="sv">
        <PhoneApp room="nowhere" />
      </LanguageProvider>,
    );
    await fetched();
    expect(screen.getByRole('link', { name: 'Gå med' })).toHaveAttribute('href', '/j');
  });

  it('[PHONE-2] shows one dot among equal ones in the waiting room, with focus on what one is', async () => {
    await open(new Rehearsal({ people: 17 }));
    expect(screen.getByRole('heading', { level: 1, name: 'Du är med, och du är anonym.' })).toHaveFocus();
    expect(screen.getByRole('img', { name: '17 likadana prickar' })).toBeInTheDocument();
    expect(screen.getByText('Ansluten till K7M Q2X')).toBeInTheDocument();
  });

  it('[PHONE-3] shows today’s frame and what always applies', async () => {
    await open(new Rehearsal().goTo('welcome'), { lang: 'en' });
    expect(screen.getByText('Vi skriver om beteenden, aldrig om personer.').closest('[lang]')).toHaveAttribute(
      'lang',
      'sv',
    );
    expect(screen.getByRole('heading', { name: 'Always applies' })).toBeInTheDocument();
  });

  it('[PHONE-4] says on every step who sees what, and what is not promised', async () => {
    await open(new Rehearsal().goTo('write'));
    press(/Anonymt/);
    await fetched();
    const sheet = screen.getByRole('dialog', { name: 'Vem ser vad?' });
    expect(sheet).toHaveTextContent('Din mobil skickar inget namn.');
    expect(sheet).toHaveTextContent('Vi sparar varken vem som skrev eller när.');
    expect(sheet).toHaveTextContent('Den som driver servern kan ändra programmet.');
  });

  it('[PHONE-5] says on plain http that the network can read along, and not on the machine itself', async () => {
    const { hostname } = window.location;
    expect(['localhost', '127.0.0.1']).toContain(hostname);
    const { unmount } = await open(new Rehearsal());
    expect(screen.queryByText(/kan läsa med/)).toBeNull();
    unmount();
    vi.spyOn(window, 'location', 'get').mockReturnValue({
      ...window.location,
      protocol: 'http:',
      hostname: '192.168.1.20',
    });
    await open(new Rehearsal());
    expect(screen.getByText(/kan läsa med/)).toBeInTheDocument();
  });

  it('[PHONE-6] goes on with the step the workshop is at, and moves the focus to its heading', async () => {
    const room = new Rehearsal().goTo('write');
    const phone = await open(room);
    room.goTo('themes');
    await phone.show();
    expect(screen.getByRole('heading', { level: 1, name: 'Vi samlar lapparna i teman' })).toHaveFocus();
  });

  it('[PHONE-7] says that the network is gone only after a moment, and when it is back', async () => {
    const room = new Rehearsal().goTo('write');
    const phone = await open(room);
    await phone.show({ status: 'reconnecting' });
    expect(screen.queryByText('Inget nät just nu.')).toBeNull();
    await during(() => vi.advanceTimersByTimeAsync(1500));
    expect(screen.getByText('Inget nät just nu.')).toBeInTheDocument();
    await phone.show({ status: 'live' });
    expect(screen.queryByText('Inget nät just nu.')).toBeNull();
    expect(screen.getByText(/^Nätet är tillbaka\./)).toBeInTheDocument();
  });

  it('[PHONE-8] waits for a room that is slow to come, and says so', async () => {
    await open(new Rehearsal(), { view: null, status: 'connecting' });
    expect(screen.getByText('Hämtar rummet')).toBeInTheDocument();
    await during(() => vi.advanceTimersByTimeAsync(5000));
    expect(screen.getByText(/lite längre än vanligt/)).toBeInTheDocument();
  });

  it('[PHONE-9] gives up a seat the room does not know, and leads back in', async () => {
    keepSeat('room', 'seat-1');
    await open(new Rehearsal(), {
      status: 'ended',
      state: { refusal: { code: 'role.notAllowed' } },
    });
    expect(screen.getByRole('heading', { name: 'Du är inte med längre.' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Gå med' })).toBeInTheDocument();
    expect(seatOf('room')).toBeNull();
  });

  it('[PHONE-10] asks for a reload when the page is older than the server, and keeps the seat', async () => {
    keepSeat('room', 'seat-1');
    await open(new Rehearsal(), { status: 'ended', state: { refusal: { code: 'protocol.version' } } });
    expect(screen.getByRole('button', { name: 'Ladda om' })).toBeInTheDocument();
    expect(seatOf('room')).toBe('seat-1');
  });

  it('[PHONE-11] does not mind when the screen is blanked', async () => {
    await open(new Rehearsal().goTo('write').must({ type: 'blankScreen', blanked: true }));
    expect(screen.getByRole('textbox')).toBeInTheDocument();
  });
});

describe('what a phone fetches', () => {
  afterEach(() => Reflect.deleteProperty(document, 'fonts'));

  it('[PHONE-18] fetches every file of the fonts before anybody writes, so that a rare letter gives no writer away', async () => {
    const asked: string[][] = [];
    const load = async (...what: string[]) => {
      asked.push(what);
      return [];
    };
    Object.defineProperty(document, 'fonts', { configurable: true, value: { load } });
    await open(new Rehearsal());
    const css = readFileSync('client/ui/tokens.css', 'utf8');
    const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, face = '']) => face);
    for (const face of faces.filter((each) => !each.includes('italic'))) {
      const family = /font-family: ("[^"]*")/.exec(face)?.[1] ?? 'no family';
      const [, from = '', to = ''] = /unicode-range:[^;]*?U\+([0-9A-F]+)-([0-9A-F]+)/.exec(face) ?? [];
      const signs = asked.find(([font = '']) => font.includes(family))?.[1] ?? '';
      const points = [...signs].map((sign) => sign.codePointAt(0) ?? 0);
      expect(points.some((point) => point >= Number.parseInt(from, 16) && point <= Number.parseInt(to, 16))).toBe(true);
    }
    expect(asked).toHaveLength(2);
  });
});

describe('the small steps', () => {
  it('[PHONE-12] hands in up to two names for themes', async () => {
    const phone = await open(workshopAt('themes'));
    for (const name of ['Möten', 'Hjälp']) {
      fireEvent.change(screen.getByRole('textbox'), { target: { value: name } });
      press('Föreslå');
    }
    expect(screen.queryByRole('textbox')).toBeNull();
    await beat();
    expect(phone.handedIn()[`${at.themes}/names/1`]).toMatchObject({ names: [{ text: 'Möten' }, { text: 'Hjälp' }] });
  });

  it('[PHONE-13] shows the draft as it stands, and hands in a boundary', async () => {
    const room = workshopAt('draft');
    const topic = room.state.record.topics[0];
    const phone = await open(room);
    fireEvent.click(screen.getByRole('radio', { name: 'Gräns' }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Vi mejlar efter 18' } });
    expect(screen.getByText('En gräns säger vad vi inte gör.')).toBeInTheDocument();
    press('Föreslå');
    await beat();
    expect(phone.handedIn()[`${at.draft}/${topic}/1`]).toMatchObject({
      proposals: [{ form: 'boundary', text: 'Vi mejlar efter 18' }],
    });
  });

  it('[PHONE-14] keeps the next step on the phone: it is in no envelope, and still there at the end', async () => {
    const room = workshopAt('next');
    const phone = await open(room);
    expect(screen.getByText('Datum för uppföljningen bestäms just nu.')).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText('Mitt nästa steg'), { target: { value: 'Jag bjuder in den nya' } });
    room.must({ type: 'setFollowUp', date: FOLLOW_UP });
    await phone.show();
    expect(screen.getByText('Vi följer upp fredag 11 juni.')).toBeInTheDocument();
    room.goTo('close');
    await phone.show();
    await beat();
    expect(JSON.stringify(phone.sent)).not.toContain('Jag bjuder');
    room.step('close', { type: 'showWords' }).must({ type: 'endWorkshop' });
    await phone.show();
    expect(screen.getByText('Jag bjuder in den nya')).toBeInTheDocument();
  });

  it('[PHONE-15] hands in one word, lets it be changed, and shows the words when there are enough', async () => {
    const room = workshopAt('next').must({ type: 'setFollowUp', date: FOLLOW_UP }).goTo('close');
    const phone = await open(room);
    const layWord = (word: string) => {
      fireEvent.change(screen.getByLabelText('Ditt ord'), { target: { value: word } });
      press('Lägg ordet');
    };
    layWord('trött');
    press('Ändra ordet');
    layWord('glad');
    await beat();
    expect(phone.handedIn()[`${at.close}/word/1`]).toMatchObject({ word: { text: 'glad' } });
    room.step('close', { type: 'showWords' });
    await phone.show();
    expect(screen.getByText(/Färre än fem/)).toBeInTheDocument();
  });
});

describe('the end on the phone', async () => {
  it('[PHONE-16] shows what was agreed, when the team meets again, and the way to all of it', async () => {
    await open(endedWorkshop({ norms: 3 }));
    expect(screen.getByRole('heading', { level: 1, name: 'Nu provar vi.' })).toBeInTheDocument();
    expect(screen.getByText('Vi följer upp fredag 11 juni')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Öppna överenskommelsen' })).toHaveAttribute(
      'href',
      '/a/room#the-key-that-opens-the-agreement',
    );
  });

  it('[PHONE-17] clears the phone when the person is sure', async () => {
    localStorage.setItem('samsyn.notebook.room', JSON.stringify({ pages: { 'next step': 'Jag frågar' } }));
    await open(endedWorkshop());
    expect(screen.getByText('Jag frågar')).toBeInTheDocument();
    press('Rensa mobilen');
    press('Avbryt');
    expect(screen.getByText('Jag frågar')).toBeInTheDocument();
    press('Rensa mobilen');
    fireEvent.click(screen.getAllByRole('button', { name: 'Rensa mobilen' }).at(-1) as HTMLElement);
    expect(screen.queryByText('Jag frågar')).toBeNull();
    expect(localStorage.getItem('samsyn.notebook.room')).toBeNull();
  });
});
