import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '#client/i18n/LanguageProvider.tsx';
import { planPoster, SIZES } from '#client/poster/plan-poster.ts';
import { AnnouncerProvider } from '#client/ui/Announcer.tsx';
import { fileName } from '#client/ui/save-file.ts';
import { ToastProvider } from '#client/ui/ToastProvider.tsx';
import { type Agreement, agreementOf } from '#shared/workshop/agreement.ts';
import { Stage } from '#test/gallery/fixtures/stage.ts';
import AgreementApp from './AgreementApp.tsx';

type Fetch = typeof fetch;

const answer = (body: unknown, status = 200) => Promise.resolve(new Response(JSON.stringify(body), { status }));
const asked = () => vi.mocked(globalThis.fetch);
const serve = (respond: (path: string) => Promise<Response>) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(((path: string) => respond(path)) as Fetch);

function show(lang: 'sv' | 'en' = 'sv') {
  return render(
    <LanguageProvider initial={lang}>
      <AnnouncerProvider>
        <ToastProvider>
          <AgreementApp room="r1" />
        </ToastProvider>
      </AnnouncerProvider>
    </LanguageProvider>,
  );
}

const agreement: Agreement = agreementOf(new Stage({ language: 'sv' }).ended([2]).view('participant'));
const reworded: Agreement = {
  ...agreement,
  norms: agreement.norms.map((norm, place) =>
    place === 0
      ? { ...norm, status: 'onTrial', earlier: [{ principle: 'Vi skickar agendan i god tid.', boundary: '' }] }
      : norm,
  ),
};

beforeEach(() => {
  location.hash = '#the-read-key';
});

afterEach(() => {
  vi.restoreAllMocks();
  location.hash = '';
});

describe('the agreement’s page', () => {
  it('[AGREEMENT-1] asks with the key in a header, never in the address', async () => {
    serve(() => answer(agreement));
    show();
    await screen.findByRole('heading', { level: 1, name: 'Så vill vi ha det' });
    const [path, init] = asked().mock.calls[0] ?? [];
    expect(path).toBe('/api/rooms/r1/agreement');
    expect(init?.headers).toEqual({ authorization: 'Bearer the-read-key' });
  });

  it('[AGREEMENT-2] has norms, what is on trial and until when, how they came about, what always applies, what is parked', async () => {
    serve(() => answer(reworded));
    show();
    const read = await screen.findByRole('article');
    for (const norm of [...reworded.norms, ...reworded.parked]) {
      expect(within(read).getByText(norm.principle || norm.boundary)).toBeInTheDocument();
    }
    expect(within(read).getByText('På prov till 11 juni')).toBeInTheDocument();
    expect(within(read).getByText('Så kom den till')).toBeInTheDocument();
    expect(within(read).getByText('Vi skickar agendan i god tid.')).toBeInTheDocument();
    expect(within(read).getByRole('heading', { name: 'Gäller alltid' })).toBeInTheDocument();
    expect(within(read).getByRole('heading', { name: 'Parkerat' })).toBeInTheDocument();
    expect(within(read).getByText('Vi följer upp den 11 juni 2027.')).toBeInTheDocument();
    expect(within(read).getByText('17 personer var med och bestämde.')).toBeInTheDocument();
    expect(within(read).queryByText('Utkast')).toBeNull();
  });

  it('[AGREEMENT-3] keeps the workshop’s language, while the buttons speak the reader’s', async () => {
    serve(() => answer(agreement));
    show('en');
    const read = await screen.findByRole('article');
    expect(read).toHaveAttribute('lang', 'sv');
    expect(within(read).getByText('Våra spelregler')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Print the poster' })).toBeInTheDocument();
  });

  it('[AGREEMENT-4] marks a draft as one, on the page and on the poster', async () => {
    serve(() => answer({ ...agreement, final: false, participants: null }));
    show();
    expect(await screen.findAllByText('Utkast')).toHaveLength(2);
    expect(screen.getByText('Workshopen pågår, så det här kan ändras.')).toBeInTheDocument();
  });

  it('[AGREEMENT-5] prints on the paper that was chosen', async () => {
    serve(() => answer(agreement));
    const print = vi.fn();
    const rule = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    vi.stubGlobal('print', print);
    show();
    await userEvent.click(await screen.findByRole('radio', { name: 'A3' }));
    expect(screen.getByRole('region', { name: 'Affischen' })).toHaveClass('a3');
    expect(rule).toHaveBeenLastCalledWith('@page { size: A3 portrait; margin: 0; }');
    expect(document.adoptedStyleSheets).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Skriv ut affischen' }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('[AGREEMENT-6] saves the server’s Markdown under a name of the team', async () => {
    serve((path) => (path.endsWith('.md') ? Promise.resolve(new Response('# Så vill vi ha det')) : answer(agreement)));
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    URL.createObjectURL = () => 'blob:1';
    URL.revokeObjectURL = () => undefined;
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Ladda ner som Markdown' }));
    expect(await screen.findByText('Överenskommelsen är nedladdad.')).toBeInTheDocument();
    expect(saved).toEqual([fileName('overenskommelse', agreement.team, 'md')]);
    expect(fileName('overenskommelse', 'Åsas grupp / ”Nord”', 'md')).toBe('overenskommelse-asas-grupp-nord.md');
  });

  it('[AGREEMENT-7] says when the room is gone, with a way on', async () => {
    serve(() => answer({ ok: false, rejection: { code: 'room.gone' } }, 404));
    show();
    expect(await screen.findByText('Här finns ingen överenskommelse')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Till startsidan' })).toHaveAttribute('href', '/');
  });

  it('[AGREEMENT-7] says when the key is not right', async () => {
    serve(() => answer({ ok: false, rejection: { code: 'role.notAllowed' } }, 403));
    show();
    expect(await screen.findByText(/Den här länken släpper inte in dig/)).toBeInTheDocument();
  });

  it('[AGREEMENT-7] says when the link was cut off, and asks nobody', () => {
    serve(() => answer(agreement));
    location.hash = '';
    show();
    expect(screen.getByText(/Länken är inte hel/)).toBeInTheDocument();
    expect(asked()).not.toHaveBeenCalled();
  });

  it('[AGREEMENT-8] offers to try again when nothing could be reached', async () => {
    let reachable = false;
    serve(() => (reachable ? answer(agreement) : Promise.reject(new TypeError('no network'))));
    show();
    const again = await screen.findByRole('button', { name: 'Försök igen' });
    reachable = true;
    await userEvent.click(again);
    expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument();
  });

  it('[AGREEMENT-8] treats a proxy’s page as unreachable, not as an agreement', async () => {
    serve(() => Promise.resolve(new Response('<html>502</html>', { status: 200 })));
    show();
    expect(await screen.findByText('Överenskommelsen gick inte att hämta')).toBeInTheDocument();
  });
});

describe('the poster', () => {
  const norm = (length: number) => ({
    ...(agreement.norms[0] ?? agreement.parked[0]),
    id: 'n',
    status: 'adopted' as const,
    theme: null,
    earlier: [],
    mandate: null,
    principle: 'Vi hjälper '.repeat(20).slice(0, length),
    boundary: 'Vi suckar inte '.repeat(20).slice(0, length),
  });

  it('[AGREEMENT-9] is set smaller the more there is to say, and still holds seven norms of full length', () => {
    expect(SIZES[planPoster([norm(40)])]).toBe(34);
    const seven = planPoster(Array.from({ length: 7 }, () => norm(140)));
    expect(seven).toBeGreaterThan(planPoster(Array.from({ length: 5 }, () => norm(60))));
    expect(seven).toBeLessThan(SIZES.length - 1);
  });
});
