import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { replaced, withMinutes } from '#client/agenda/agenda-edit.ts';
import { type AgendaStop, type AgendaTimes, agendaTimes } from '#client/desk/agenda-times.ts';
import { useStepNavigation } from '#client/desk/step-navigation.ts';
import { useAgenda } from '#client/desk/use-agenda.ts';
import { useDeskCommand } from '#client/desk/use-desk-command.ts';
import { useServerNow } from '#client/desk/use-now.ts';
import { common } from '#client/i18n/common.ts';
import { formatClock, formatTime } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { useCountdown } from '#client/store/use-countdown.ts';
import { Button } from '#client/ui/Button.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { StepTimeline, type TimelineItem } from '#client/ui/StepTimeline.tsx';
import { asId, type StepId } from '#shared/kernel/ids.ts';
import styles from './AgendaPanel.module.css';
import { deskSurface } from './desk-surface-strings.ts';

/** Minutes off plan that are not worth a word. */
const SLACK = 1;

/** Changing the agenda needs the library for dragging; it is fetched once the agenda stands there. */
const loadDialog = () => import('./AgendaDialog.tsx');
const AgendaDialog = lazy(loadDialog);

/** The agenda with minutes and times of day, and when the workshop really ends as it goes now. */
export function AgendaPanel() {
  const t = useStrings(deskSurface);
  const words = useStrings(common);
  const { lang } = useLang();
  const view = useView();
  const { goTo } = useStepNavigation();
  const times = agendaTimes(view, useServerNow());
  const [changing, setChanging] = useState(false);
  useEffect(() => void loadDialog(), []);
  const list = useRef<HTMLDivElement>(null);
  const { current } = view.workshop.main;
  // A long agenda is lower than its panel is high: the step that is open comes into sight by itself.
  useEffect(() => {
    if (current !== null) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const items = times.stops.map(
    (stop): TimelineItem => ({
      key: stop.id,
      title: stop.title,
      state: stop.state,
      minutes: words.minutes(stop.minutes),
      note: stop.state === 'now' ? <NowNote /> : stop.startsAt === null ? t.doneNote : formatTime(lang, stop.startsAt),
      ...(stop.state === 'now' ? {} : { onSelect: () => goTo(asId<StepId>(stop.id)) }),
    }),
  );
  return (
    <Panel
      as="nav"
      title={t.agenda}
      aside={
        <span className={styles.aside}>
          <span className={styles.total}>{words.minutes(times.totalMinutes)}</span>
          {view.workshop.main.status !== 'ended' && (
            <IconButton icon="pencil" label={t.changeAgenda} onClick={() => setChanging(true)} />
          )}
        </span>
      }
      className={styles.panel}
    >
      <div ref={list} className={styles.scroll} lang={view.workshop.main.language}>
        <StepTimeline label={t.agenda} items={items} />
      </div>
      <EndSentence times={times} />
      {changing && (
        <Suspense fallback={null}>
          <AgendaDialog onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </Panel>
  );
}

function NowNote() {
  const t = useStrings(deskSurface);
  const { lang } = useLang();
  const paused = useView().clock.main.endsAt === null;
  const { leftMs } = useCountdown();
  const note = leftMs === 0 ? t.nowOver : paused ? t.nowPaused : t.nowNote(formatClock(leftMs));
  return <span lang={lang}>{note}</span>;
}

/** Honest about the end: counted from the clock as it stands, and from the plan where this browser knows it. */
function EndSentence({ times }: { readonly times: AgendaTimes }) {
  const t = useStrings(deskSurface);
  const { lang } = useLang();
  const { status } = useView().workshop.main;
  if (times.endsAt === null) return null;
  const end = formatTime(lang, times.endsAt);
  if (status === 'lobby') return <p className={styles.end}>{t.ifNow(end)}</p>;
  const { behind, longestNext } = times;
  return (
    <p className={styles.end}>
      <b>{t.endsAt(end)}</b>{' '}
      {behind !== null && (
        <>
          {behind > SLACK ? t.behind(behind) : behind < -SLACK ? t.ahead(-behind) : t.onTime}{' '}
          {behind > SLACK && longestNext && <WinBack stop={longestNext} behind={behind} />}
        </>
      )}
    </p>
  );
}

/** Takes what is missing from the longest step to come, but never more than half of it. */
function WinBack({ stop, behind }: { readonly stop: AgendaStop; readonly behind: number }) {
  const t = useStrings(deskSurface);
  const { language, agendaNumber } = useView().workshop.main;
  const agenda = useAgenda();
  const command = useDeskCommand();
  const step = agenda.find((each) => each.id === stop.id);
  const less = Math.min(behind, Math.floor(stop.minutes / 2));
  if (!step || less < 1) return null;
  const shorter = withMinutes(step, stop.minutes - less);
  return (
    <>
      <span lang={language}>{t.winBack(stop.title)}</span>
      <Button
        kind="tint"
        className={styles.winBack}
        onClick={() => void command({ type: 'setAgenda', from: agendaNumber, agenda: replaced(agenda, shorter) })}
      >
        {t.shorten(less)}
      </Button>
    </>
  );
}
