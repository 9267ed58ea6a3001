import { useState } from 'react';
import { useLocation } from 'wouter';
import { accessStrings } from '#client/desk/access/access-strings.ts';
import { FacilitatorsDialog } from '#client/desk/access/FacilitatorsDialog.tsx';
import { PhraseDialog } from '#client/desk/access/PhraseDialog.tsx';
import { CarefulDialog } from '#client/desk/CarefulDialog.tsx';
import { carefulStrings } from '#client/desk/careful-strings.ts';
import { EndWorkshopDialog } from '#client/desk/EndWorkshop.tsx';
import { agreementPath, deskPath, screenPath } from '#client/desk/links.ts';
import { ManagerDialog } from '#client/desk/manager/ManagerDialog.tsx';
import { managerDeskStrings } from '#client/desk/manager/manager-desk-strings.ts';
import { useDeskCommand } from '#client/desk/use-desk-command.ts';
import { useKnownWorkshop } from '#client/desk/workshop-list.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { rehearsalStrings } from '#client/rehearsal/rehearsal-strings.ts';
import { useRoom, useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { DeskBar } from '#client/ui/DeskFrame.tsx';
import { Menu, type MenuItem } from '#client/ui/Menu.tsx';
import { formatRoomCode } from '#client/ui/room-code.ts';
import { useTheme } from '#client/ui/theme.ts';
import { DeleteDialog } from './DeleteDialog.tsx';
import styles from './DeskHeader.module.css';
import { deskSurface } from './desk-surface-strings.ts';
import { useCopy } from './use-copy.ts';

interface DeskHeaderProps {
  readonly room: string;
  readonly deskKey: string;
}

/** Which workshop this is, who is here, and what concerns the whole room. */
export function DeskHeader({ room, deskKey }: DeskHeaderProps) {
  const { workshop } = useView();
  const { title, team, status, language } = workshop.main;
  const running = status !== 'ended';
  return (
    <DeskBar title={<span lang={language}>{title}</span>} subtitle={<span lang={language}>{team}</span>} homeHref="/">
      {running && (
        <>
          <Presence />
          <CarefulChip />
          <CodeButton />
          <LockButton />
          <BlankButton />
        </>
      )}
      <RoomMenu room={room} deskKey={deskKey} />
    </DeskBar>
  );
}

/** How many are here: a count, never names. A break of this desk's own connection comes first. */
function Presence() {
  const t = useStrings(deskSurface);
  const rehearsal = useStrings(rehearsalStrings);
  const { live, workshop } = useView();
  const { joined, away, simulated } = live.main;
  const here = workshop.main.setup.rehearsal ? rehearsal.joined(simulated, joined - simulated) : t.joined(joined);
  const status = useRoom((state) => state.status);
  if (status !== 'live') {
    return (
      <Chip tone="stop" icon="wifioff">
        {t.lost}
      </Chip>
    );
  }
  return (
    <>
      <Chip icon="people">{here}</Chip>
      {away > 0 && (
        <Chip tone="accent" icon="wifioff">
          {t.away(away)}
        </Chip>
      )}
    </>
  );
}

function CarefulChip() {
  const t = useStrings(carefulStrings);
  const { careful } = useView().workshop.main;
  if (!careful) return null;
  return <Chip icon="heart">{t.on}</Chip>;
}

function CodeButton() {
  const t = useStrings(deskSurface);
  const { code } = useView().links.main;
  const copy = useCopy();
  const shown = formatRoomCode(code);
  return (
    <Button className="num" iconEnd="copy" aria-label={t.code(shown)} onClick={() => copy(code, t.copiedCode)}>
      {shown}
    </Button>
  );
}

function LockButton() {
  const t = useStrings(deskSurface);
  const { locked } = useView().workshop.main;
  const command = useDeskCommand();
  return (
    <Button
      kind={locked ? 'tint' : 'line'}
      icon={locked ? 'lock' : 'unlock'}
      aria-label={locked ? t.unlock : t.lock}
      title={locked ? t.locked : t.unlocked}
      onClick={() => void command({ type: 'lockRoom', locked: !locked })}
    >
      <span className={styles.label}>{locked ? t.unlock : t.lock}</span>
    </Button>
  );
}

function BlankButton() {
  const t = useStrings(deskSurface);
  const { blanked } = useView().workshop.main;
  const command = useDeskCommand();
  return (
    <Button
      kind={blanked ? 'tint' : 'line'}
      icon={blanked ? 'screen' : 'blank'}
      aria-label={blanked ? t.unblank : t.blank}
      title={blanked ? t.unblank : t.blank}
      onClick={() => void command({ type: 'blankScreen', blanked: !blanked })}
    >
      <span className={styles.label}>{blanked ? t.unblank : t.blank}</span>
    </Button>
  );
}

/** Opens the screen where it can be dragged to the projector; pressed again, the same window comes to the front. */
export function openScreenWindow(room: string, screenKey: string): void {
  window.open(screenPath(room, screenKey), `samsyn-screen-${room}`, 'popup,width=1280,height=720');
}

function RoomMenu({ room, deskKey }: DeskHeaderProps) {
  const t = useStrings(deskSurface);
  const careful = useStrings(carefulStrings);
  const access = useStrings(accessStrings);
  const manager = useStrings(managerDeskStrings);
  const { lang, setLang } = useLang();
  const [theme, setTheme] = useTheme();
  const [, navigate] = useLocation();
  const copy = useCopy();
  const { workshop, links } = useView();
  const [asking, setAsking] = useState<'leads' | 'phrase' | 'manager' | 'careful' | 'end' | 'delete' | null>(null);
  const screenKey = useKnownWorkshop(room)?.screenKey ?? null;
  const running = workshop.main.status !== 'ended';
  const { readKey } = links.main;
  const { origin } = window.location;
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);

  const items: MenuItem[] = [
    ...(screenKey === null
      ? []
      : [
          {
            label: t.openScreen,
            icon: 'external' as const,
            onSelect: () => openScreenWindow(room, screenKey),
          },
          {
            label: t.copyScreenLink,
            icon: 'link' as const,
            onSelect: () => copy(origin + screenPath(room, screenKey), t.copiedScreenLink),
          },
        ]),
    {
      label: t.copyDeskLink,
      icon: 'key',
      onSelect: () => copy(origin + deskPath(room, deskKey, screenKey), t.copiedDeskLink),
    },
    ...(readKey === null
      ? []
      : [{ label: t.agreement, icon: 'doc' as const, onSelect: () => navigate(agreementPath(room, readKey)) }]),
    { label: t.language, icon: 'globe', onSelect: () => setLang(lang === 'sv' ? 'en' : 'sv') },
    {
      label: dark ? t.theme.toLight : t.theme.toDark,
      icon: dark ? 'sun' : 'moon',
      onSelect: () => setTheme(dark ? 'light' : 'dark'),
    },
    { label: t.home, icon: 'home', onSelect: () => navigate('/') },
    { label: access.title, icon: 'people', onSelect: () => setAsking('leads') },
    { label: access.phraseTitle, icon: 'key', onSelect: () => setAsking('phrase') },
    ...(running && workshop.main.setup.manager === 'present'
      ? [{ label: manager.menu, icon: 'link' as const, onSelect: () => setAsking('manager') }]
      : []),
    ...(running ? [{ label: careful.menu, icon: 'heart' as const, onSelect: () => setAsking('careful') }] : []),
    ...(running ? [{ label: t.end, icon: 'flag' as const, onSelect: () => setAsking('end') }] : []),
    { label: t.remove, icon: 'trash', danger: true, onSelect: () => setAsking('delete') },
  ];

  const dialog = { room, deskKey, copy, onClose: () => setAsking(null) };
  return (
    <>
      <Menu label={t.menu} icon="more" hideLabel kind="ghost" items={items} />
      <FacilitatorsDialog {...dialog} open={asking === 'leads'} />
      <PhraseDialog {...dialog} open={asking === 'phrase'} />
      <ManagerDialog room={room} open={asking === 'manager'} onClose={() => setAsking(null)} copy={copy} />
      <CarefulDialog open={asking === 'careful'} onClose={() => setAsking(null)} />
      <EndWorkshopDialog open={asking === 'end'} onClose={() => setAsking(null)} />
      <DeleteDialog room={room} deskKey={deskKey} open={asking === 'delete'} onClose={() => setAsking(null)} />
    </>
  );
}
