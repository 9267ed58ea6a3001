import { screenPath } from '#client/desk/links.ts';
import { useKnownWorkshop } from '#client/desk/workshop-list.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { openScreenWindow } from './DeskHeader.tsx';
import { deskSurface } from './desk-surface-strings.ts';
import styles from './ScreenPreview.module.css';

/** What everybody sees right now, live: the screen itself, made small. */
export function ScreenPreview({ room }: { readonly room: string }) {
  const t = useStrings(deskSurface);
  const { blanked } = useView().workshop.main;
  const screenKey = useKnownWorkshop(room)?.screenKey ?? null;
  return (
    <Panel
      title={t.onScreen}
      className={styles.panel}
      aside={
        screenKey !== null && (
          <Chip tone={blanked ? 'accent' : 'tint'} icon={blanked ? 'blank' : 'check'}>
            {blanked ? t.blanked : t.shown}
          </Chip>
        )
      }
    >
      {screenKey === null ? (
        <p className="muted">{t.noScreenKey}</p>
      ) : (
        <>
          <div className={styles.frame}>
            <iframe
              className={styles.screen}
              src={screenPath(room, screenKey)}
              title={t.preview}
              tabIndex={-1}
              inert
              loading="lazy"
            />
          </div>
          <Button kind="tint" block icon="screen" onClick={() => openScreenWindow(room, screenKey)}>
            {t.ownWindow}
          </Button>
        </>
      )}
    </Panel>
  );
}
