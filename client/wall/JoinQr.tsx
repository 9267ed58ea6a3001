import { useRoomContext, useView } from '#client/store/room-store.ts';
import { Qr } from '#client/ui/Qr.tsx';
import { joinAddress, useJoinPlace } from './join-place.ts';

interface JoinQrProps {
  /** What it is, read out. */
  readonly label: string;
  readonly framed?: boolean | undefined;
  readonly className?: string | undefined;
}

/** The way in for a camera. Joins at once; the code is for those without one. */
export function JoinQr({ label, framed, className }: JoinQrProps) {
  const { id } = useRoomContext();
  const { links } = useView();
  const place = useJoinPlace();
  const { joinKey } = links.main;
  if (joinKey === null) return null;
  return <Qr text={joinAddress(place, id, joinKey)} label={label} framed={framed} className={className} />;
}
