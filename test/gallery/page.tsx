import '#client/ui/more-icons.ts';
import { createRoot, type Root } from 'react-dom/client';
import '#client/ui/tokens.css';
import '#client/ui/base.css';
import { App } from '#client/App.tsx';
import { storeLanguage } from '#client/i18n/language.ts';
import { setTheme } from '#client/ui/theme.ts';
import { START } from '#shared/testing/rehearsal.ts';
import type { CheckName } from './checks/all.ts';
import { fixtureCalled } from './fixtures/all.ts';
import { type Act, type Fixture, viewOf } from './fixtures/fixture.ts';
import { type Shown, shownFrom } from './shown.ts';
import { fillStorage, freezeTime, pause, phoneStorage, ROOM, serveAnswers, setScene } from './world.ts';

/** Loads every part of the client, so that a picture never waits for one. */
const parts = import.meta.glob([
  '../../client/{desk,phone,steps,surfaces}/**/*.tsx',
  '../../client/phone/name-care.ts',
  '!../../client/**/*.test.tsx',
]);
const isOutermost = window.parent === window;
const HASTE = 50;
const QUIET_MS = 80;
const LONGEST_MS = 4000;
const PREVIEW_MS = 20_000;

declare global {
  interface Window {
    /** What is shown; the preview on the desk looks it up. */
    shown: Shown | null;
    /** Shows a fixture in place of the one that is shown; resolves when nothing changes any more. */
    show: (wanted: Shown) => Promise<void>;
    /** What the checks find wrong with what is shown, a sentence each. */
    faults: (checks: readonly CheckName[]) => Promise<string[]>;
  }
}

let root: Root | null = null;
let content: readonly unknown[] = [];

interface Place {
  readonly path: string;
  readonly act: Act | undefined;
  /** It is shown how the page waits for the server. */
  readonly waits: boolean;
}

/** Sets the world up for a fixture; returns the address it is shown at and what is done there. */
function prepare(fixture: Fixture, { surface, lang, preview = false }: Shown): Place {
  if ('page' in fixture) {
    const { path, storage = {}, answers = {}, act, content: known = [] } = fixture.page(lang);
    content = known;
    freezeTime(START, 1);
    serveAnswers(answers);
    fillStorage(storage);
    return { path, act, waits: false };
  }
  if (surface === 'page') throw new Error(`${fixture.name} is no page`);
  const scene = fixture.scene(lang);
  freezeTime(scene.room.now, scene.hurry ? HASTE : 1);
  serveAnswers({});
  // The preview shares the desk's storage, and must leave it alone.
  if (isOutermost) fillStorage(surface === 'phone' ? phoneStorage(scene.phone ?? {}) : {});
  const view = viewOf(scene, surface);
  content = [view, scene.state?.drafting, scene.phone];
  setScene({ view, state: { ...scene.state }, refusal: scene.refusal });
  // A seat is kept in memory too, so that a phone without one is in a room of its own.
  const room = scene.phone?.seatless ? 'elsewhere' : ROOM;
  const paths = {
    phone: scene.manager ? `/manager/${room}#manager-key` : `/r/${room}`,
    desk: `/desk/${room}#desk-key${preview ? '.screen-key' : ''}`,
    screen: `/screen/${room}#screen-key`,
  };
  return { path: paths[surface], act: scene.act, waits: scene.state?.status === 'connecting' };
}

/** Until the page has stood still for a moment. Animations that never end do not count. */
async function settled(): Promise<void> {
  let changed = performance.now();
  const started = changed;
  const watch = new MutationObserver(() => {
    changed = performance.now();
  });
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  await document.fonts.ready;
  while (performance.now() - changed < QUIET_MS && performance.now() - started < LONGEST_MS) await pause(20);
  watch.disconnect();
}

/** Until the preview of the screen, if there is one, shows what it should. */
async function previewed(): Promise<void> {
  const frame = document.querySelector('iframe');
  if (!frame) return;
  for (let waited = 0; waited < PREVIEW_MS; waited += 50) {
    if (frame.contentDocument?.querySelector('html[data-gallery=ready]')) return;
    await pause(50);
  }
  throw new Error('The preview of the screen never showed');
}

/** Until React has fetched what it fetches late; `waits` when there is nothing to wait for. */
async function arrived(waits: boolean): Promise<void> {
  await settled();
  const loading = () => !waits && document.querySelector('[role=status] > i') !== null;
  for (let waited = 0; loading() && waited < LONGEST_MS; waited += 20) {
    await pause(20);
    if (!loading()) await settled();
  }
}

function render(path: string): void {
  for (const left of document.body.querySelectorAll('body > :not(#root, script)')) left.remove();
  if (isOutermost) history.replaceState(null, '', path);
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no #root');
  root = createRoot(element);
  root.render(<App />);
}

window.show = async (wanted) => {
  root?.unmount();
  root = null;
  window.shown = wanted;
  const { path, act, waits } = prepare(fixtureCalled(wanted.fixture), wanted);
  storeLanguage(wanted.lang);
  setTheme(wanted.theme);
  render(path);
  await arrived(waits);
  await previewed();
  if (!act) return;
  act(document);
  await arrived(waits);
};

window.faults = async (checks) => {
  const { faultsOf } = await import('./checks/all.ts');
  return faultsOf(window.shown?.surface ?? 'phone', checks, content);
};

/** Shows each part once: what React fetches lazily it only gives at once from the second time on. */
async function warmUp(): Promise<void> {
  await Promise.all(Object.values(parts).map((load) => load()));
  const first: readonly [string, Shown['surface']][] = [
    ['home-empty', 'page'],
    ['join-empty', 'page'],
    ['agreement-1', 'page'],
    ['lobby-17', 'phone'],
    ['lobby-17', 'desk'],
    ['themes-5', 'desk'],
    ['write-promise', 'phone'],
    ['held-nudge', 'phone'],
    ['held', 'phone'],
    ['lobby-17', 'screen'],
  ];
  for (const [fixture, surface] of first) {
    await window.show({ fixture, surface, lang: 'sv', theme: 'light', pseudo: false });
  }
}

window.shown = null;
const above = isOutermost ? null : window.parent.shown;
const asked = above ? { ...above, surface: 'screen' as const } : shownFrom(new URLSearchParams(location.search));
if (!above) await warmUp();
if (asked) await window.show(asked);
document.documentElement.dataset.gallery = 'ready';
