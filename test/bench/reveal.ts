import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { nanoid } from 'nanoid';
import type { CDPSession, Page } from 'playwright-core';
import { TURN_MS, turnDelay } from '#client/wall/use-reveal.ts';
import { launchBrowser } from '#test/support/browser.ts';
import { startProduct } from '#test/support/product.ts';
import { type RoomClient, TestWorkshop } from '#test/support/room-client.ts';

/**
 * `npm run bench:reveal` (after a build): how evenly the built product turns sixty notes on the screen. Each question of
 * a workshop is one reveal. It is a measurement and no test: what it says depends on the machine and on what else that
 * is doing, so an empty page is measured beside it in the same run, and the load is told.
 */
const { values } = parseArgs({ options: { notes: { type: 'string', default: '60' } } });
const NOTES = Number(values.notes);
const PER_PHONE = 3;
const SHUFFLE = 900;
/** From before the first note is drawn until the last one lies. */
const LONG_MS = SHUFFLE + turnDelay(NOTES - 1, NOTES) + TURN_MS + 600;
const QUESTIONS = ['q1', 'q2', 'q3', 'q4'];
const SLOW_MS = 20;

interface Measured {
  readonly intervals: readonly number[];
  /** Times the main thread was busy for over 50 ms. */
  readonly longTasks: readonly number[];
  readonly layouts: number;
  readonly dropped: number;
}

/** In the page: the time between frames for so long, from now on. */
async function countFrames(ms: number): Promise<{ intervals: number[]; longTasks: number[] }> {
  const intervals: number[] = [];
  const longTasks: number[] = [];
  const watch = new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
  });
  watch.observe({ type: 'longtask' });
  const start = await new Promise(requestAnimationFrame);
  for (let last = start; last - start < ms; ) {
    const now: number = await new Promise(requestAnimationFrame);
    intervals.push(now - last);
    last = now;
  }
  watch.disconnect();
  return { intervals, longTasks };
}

async function layoutsOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? 0;
}

/** Measures a page while something is done with it. */
async function measure(page: Page, act: () => Promise<unknown>): Promise<Measured> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  let dropped = 0;
  cdp.on('Tracing.dataCollected', ({ value }) => {
    dropped += value.filter((event) => event.name === 'DroppedFrame').length;
  });
  await cdp.send('Tracing.start', {
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame'] },
  });
  const before = await layoutsOf(cdp);
  const counting = page.evaluate(countFrames, LONG_MS);
  await act();
  const counted = await counting;
  const layouts = (await layoutsOf(cdp)) - before;
  const complete = new Promise<void>((resolve) => {
    cdp.once('Tracing.tracingComplete', () => resolve());
  });
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  return { ...counted, layouts, dropped };
}

const at = (sorted: readonly number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

function line(name: string, { intervals, longTasks, layouts, dropped }: Measured): string {
  const sorted = [...intervals].sort((a, b) => a - b);
  const slow = intervals.filter((each) => each > SLOW_MS).length;
  const [median, p95, worst] = [0.5, 0.95, 1].map((part) => at(sorted, part).toFixed(1));
  const facts = [
    `median ${median}`,
    `p95 ${p95}`,
    `worst ${worst} ms`,
    `over ${SLOW_MS} ms: ${slow} of ${intervals.length}`,
    `dropped by the compositor: ${dropped}`,
    `layouts ${layouts}`,
    `long tasks ${longTasks.length === 0 ? 'none' : `${longTasks.join(', ')} ms`}`,
  ];
  const [load = 0] = loadavg();
  return `${name.padEnd(22)} ${facts.join(' · ')} · load ${load.toFixed(1)}`;
}

/** Words of the length people write. */
function noteText(place: number): string {
  const words = 'När någon frågar först vad vi kan lära oss av det som gick fel i stället för vem som gjorde det';
  return `${place} ${words.slice(0, 24 + ((place * 37) % 60)).trim()}`;
}

async function writeAll(workshop: TestWorkshop, desk: RoomClient): Promise<void> {
  const phones = await workshop.phones(Math.ceil(NOTES / PER_PHONE));
  await desk.goTo('welcome');
  await desk.goTo('write');
  for (const [from, question] of QUESTIONS.entries()) {
    if (from > 0) await desk.stepCommand('write', { type: 'goToQuestion', from: from - 1, to: from });
    for (const [place, phone] of phones.entries()) {
      await phone.until(question, () => phone.collecting().some((box) => phone.view.boxes[box]?.item === question));
      const notes = Array.from({ length: Math.min(PER_PHONE, NOTES - place * PER_PHONE) }, (_, own) => ({
        key: nanoid(),
        text: noteText(place * PER_PHONE + own),
      }));
      phone.keep(phone.box(question), { notes, pass: false });
    }
  }
}

const [browser, product] = await Promise.all([launchBrowser(), startProduct()]);
try {
  const workshop = await TestWorkshop.open(product.url);
  const desk = await workshop.desk();
  await writeAll(workshop, desk);
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto('about:blank');
  console.log(line('empty page', await measure(page, async () => undefined)));
  const { room, screenKey } = workshop.opened;
  await page.goto(`${product.url}/screen/${room}#${screenKey}`);
  await page.getByRole('timer').waitFor();
  await page.evaluate(() => document.fonts.ready);
  console.log(line('screen standing still', await measure(page, async () => undefined)));
  // The phones hand in first, so that what is measured begins with the opening.
  for (const phone of workshop.clients) if ('handIn' in phone) await (phone.handIn as () => Promise<unknown>)();
  const shows = (from: number) => desk.stepCommand('write', { type: 'goToQuestion', from: from - 1, to: from });
  for (const [place] of QUESTIONS.entries()) {
    const act = () => (place === 0 ? desk.stepCommand('write', { type: 'reveal', opened: 0 }) : shows(place));
    console.log(line(`reveal ${place + 1}, ${NOTES} notes`, await measure(page, act)));
  }
  workshop.close();
} finally {
  await browser.close();
  await product.end();
}
