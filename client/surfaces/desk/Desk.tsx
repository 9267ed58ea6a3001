import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { agendaTimes } from '#client/desk/agenda-times.ts';
import { deskCommon } from '#client/desk/desk-strings.ts';
import { type DeskLayout, DeskLayoutContext, type Foldout } from '#client/desk/layout.ts';
import type { DeskKeys } from '#client/desk/links.ts';
import { ManagerNote } from '#client/desk/manager/ManagerNote.tsx';
import { NextUp } from '#client/desk/NextUp.tsx';
import { StepNavigationProvider } from '#client/desk/StepNavigationProvider.tsx';
import { useServerNow } from '#client/desk/use-now.ts';
import { formatTime } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { RehearsalBand } from '#client/rehearsal/RehearsalBand.tsx';
import { rehearsalStrings } from '#client/rehearsal/rehearsal-strings.ts';
import { deskOverviews, deskSteps, deskStepWords, prefetchDeskSteps, wideSteps } from '#client/steps/desk-registry.ts';
import { useRoom, useView } from '#client/store/room-store.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { cx } from '#client/ui/cx.ts';
import { DeskFrame } from '#client/ui/DeskFrame.tsx';
import { Skeleton } from '#client/ui/Skeleton.tsx';
import type { StepKind } from '#shared/steps/registry.ts';
import { AgendaPanel } from './AgendaPanel.tsx';
import styles from './Desk.module.css';
import { DeskHeader } from './DeskHeader.tsx';
import { deskSurface } from './desk-surface-strings.ts';
import { EndedDesk } from './EndedDesk.tsx';
import { GetReady } from './GetReady.tsx';
import { HiddenNotes } from './HiddenNotes.tsx';
import { Lobby } from './Lobby.tsx';
import { ScreenPreview } from './ScreenPreview.tsx';
import { useKeepFocus } from './use-keep-focus.ts';
import { useKeepKnown } from './use-keep-known.ts';

interface DeskProps {
  readonly room: string;
  readonly keys: DeskKeys;
}

/** The desk of a workshop: before it, during it and after it. */
export function Desk({ room, keys }: DeskProps) {
  const t = useStrings(deskSurface);
  const { lang } = useLang();
  const { workshop } = useView();
  const { title, status, setup } = workshop.main;
  const rehearsal = useStrings(rehearsalStrings);
  useKeepKnown(room, keys);
  useEffect(() => {
    document.title = (setup.rehearsal ? `${rehearsal.word}: ` : '') + t.pageTitle(title);
  }, [t, title, setup.rehearsal, rehearsal]);
  useEffect(prefetchDeskSteps, []);

  return (
    <DeskFrame fill={status !== 'ended'} bar={<DeskHeader room={room} deskKey={keys.key} />}>
      {setup.rehearsal && <RehearsalBand on="desk" />}
      <ConnectionNote />
      {status === 'ended' ? (
        <EndedDesk room={room} deskKey={keys.key} />
      ) : (
        <StepNavigationProvider wordsOf={(kind) => deskStepWords[kind][lang]}>
          <Console room={room} />
        </StepNavigationProvider>
      )}
    </DeskFrame>
  );
}

/** Said calmly: what is done is saved, and the room goes on without the desk. */
function ConnectionNote() {
  const t = useStrings(deskSurface);
  const status = useRoom((state) => state.status);
  if (status === 'live') return null;
  return (
    <Banner tone="offline" role="alert" className={styles.note}>
      <b>{t.reconnecting}</b> {t.reconnectingHint}
    </Banner>
  );
}

/** The three columns; in the wide layout the middle one, with the others folded out when asked for. */
function Console({ room }: { readonly room: string }) {
  const t = useStrings(deskSurface);
  const { step, workshop } = useView();
  const kind = step.main?.kind;
  const wide = kind !== undefined && wideSteps.has(kind);
  const layout = useLayout(wide);
  const agenda = !wide || layout.foldouts.some((foldout) => foldout.key === 'agenda' && foldout.open);
  const screen = !wide || layout.foldouts.some((foldout) => foldout.key === 'screen' && foldout.open);
  const Step = kind === undefined ? null : deskSteps[kind];
  const keepFocus = useKeepFocus();
  return (
    <DeskLayoutContext value={layout}>
      <div className={cx(styles.console, agenda && styles.withAgenda, screen && styles.withScreen)}>
        {agenda && <AgendaPanel />}
        <div className={styles.middle} {...keepFocus}>
          <Suspense fallback={<Skeleton label={t.loading} shape="board" />}>
            {Step ? <Step key={workshop.main.current} /> : <Lobby />}
          </Suspense>
        </div>
        {screen && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that a key can reach
          <section className={styles.right} aria-label={t.beside} tabIndex={0}>
            <ScreenPreview room={room} />
            <HiddenNotes />
            {Step ? (
              !wide && <Beside kind={kind} />
            ) : (
              <>
                <ManagerNote />
                <GetReady />
              </>
            )}
          </section>
        )}
      </div>
    </DeskLayoutContext>
  );
}

/** What the right column has room for: the step's overview, or what comes next. */
function Beside({ kind }: { readonly kind: StepKind | undefined }) {
  const Overview = (kind && deskOverviews[kind]) ?? NextUp;
  return <Overview />;
}

/** What is folded out in the wide layout is remembered from step to step. */
function useLayout(wide: boolean): DeskLayout {
  const t = useStrings(deskCommon);
  const { lang } = useLang();
  const view = useView();
  const focused = useRef<string | null>(view.workshop.main.current);
  const now = useServerNow();
  const [open, setOpen] = useState({ agenda: false, screen: false });
  const { endsAt } = agendaTimes(view, now);
  const end = endsAt === null ? null : formatTime(lang, endsAt);

  return useMemo(() => {
    const foldout = (shown: Pick<Foldout, 'key' | 'icon' | 'label' | 'text'>): Foldout => ({
      ...shown,
      open: open[shown.key],
      toggle: () => setOpen((before) => ({ ...before, [shown.key]: !before[shown.key] })),
    });
    const agenda = foldout({
      key: 'agenda',
      icon: 'list',
      label: end === null ? t.agenda : t.agendaUntil(end),
      text: end === null ? null : t.until(end),
    });
    const screen = foldout({ key: 'screen', icon: 'screen', label: t.screen, text: null });
    return { wide, foldouts: wide ? [agenda, screen] : [], focused };
  }, [wide, open, end, t]);
}
