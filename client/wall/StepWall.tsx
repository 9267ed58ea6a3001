import type { ReactNode } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { WallBar, WallFrame } from '#client/ui/WallFrame.tsx';
import { useJoinPlace } from './join-place.ts';
import { wallStrings } from './wall-strings.ts';

interface StepWallProps {
  /** The question, where the notes take all the room; in place of the step. */
  readonly prompt?: string | undefined;
  /** After the step's title: "spelregel 1 av 3". */
  readonly detail?: string | undefined;
  /** At the right: "45 lappar, 8 teman". */
  readonly extra?: ReactNode;
  /** The whole screen is the table the notes lie on. */
  readonly board?: boolean | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A running step on the wall: which step of how many, how many are here, and the way in for whoever comes late. */
export function StepWall({ prompt, detail, extra, board, children, className }: StepWallProps) {
  const t = useStrings(wallStrings);
  const { workshop, agenda, live, links } = useView();
  const { host } = useJoinPlace();
  const { current, locked } = workshop.main;
  const row = current === null ? undefined : agenda[current];
  const step = row ? t.step(row.order + 1, Object.keys(agenda).length, row.title) : undefined;
  const bar = (
    <WallBar
      step={detail === undefined ? step : `${step} · ${detail}`}
      prompt={prompt}
      people={prompt === undefined ? live.main.joined : undefined}
      extra={locked ? t.locked : extra}
      host={locked ? undefined : host}
      code={locked ? undefined : links.main.code}
    />
  );
  return (
    <WallFrame bar={bar} board={board} className={className}>
      {children}
    </WallFrame>
  );
}
