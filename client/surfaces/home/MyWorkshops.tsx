import { useState } from 'react';
import { deskPath } from '#client/desk/links.ts';
import { forgetWorkshop, type KnownWorkshop, useWorkshops } from '#client/desk/workshop-list.ts';
import { common } from '#client/i18n/common.ts';
import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { rehearsalStrings } from '#client/rehearsal/rehearsal-strings.ts';
import { Button } from '#client/ui/Button.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { homeStrings } from './home-strings.ts';
import { LostLink } from './LostLink.tsx';
import styles from './MyWorkshops.module.css';

type Words = (typeof homeStrings)['sv'];

function statusOf(workshop: KnownWorkshop, t: Words): string {
  if (workshop.status === 'ended') return t.statusEnded(workshop.norms);
  return workshop.status === 'running' ? t.statusRunning : t.statusLobby;
}

/** The workshops whose facilitator link this browser keeps, and the way back to each. */
export function MyWorkshops() {
  const t = useStrings(homeStrings);
  const words = useStrings(common);
  const rehearsal = useStrings(rehearsalStrings);
  const { lang } = useLang();
  const workshops = useWorkshops();
  const [forgetting, setForgetting] = useState<KnownWorkshop | null>(null);

  return (
    <Panel title={t.mine} className={styles.panel}>
      {workshops.length === 0 ? (
        <p className={styles.empty}>{t.mineEmpty}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {workshops.map((workshop) => (
              <li key={workshop.room}>
                <div className={styles.words}>
                  <h3>
                    {workshop.team} {workshop.rehearsal && <Chip tone="accent">{rehearsal.word}</Chip>}
                  </h3>
                  <p>
                    {statusOf(workshop, t)}
                    {workshop.opened !== '' && `, ${t.opened(formatDate(lang, workshop.opened))}`}
                  </p>
                </div>
                <IconButton icon="x" label={t.forgetNamed(workshop.team)} onClick={() => setForgetting(workshop)} />
                <ButtonLink
                  href={deskPath(workshop.room, workshop.key, workshop.screenKey)}
                  aria-label={t.openNamed(workshop.team)}
                >
                  {t.open}
                </ButtonLink>
              </li>
            ))}
          </ul>
          <p className="caption">{t.mineNote}</p>
        </>
      )}
      <LostLink />
      <Dialog
        open={forgetting !== null}
        role="alertdialog"
        size="sm"
        title={t.forgetTitle}
        onClose={() => setForgetting(null)}
        actions={
          <>
            <Button kind="ghost" onClick={() => setForgetting(null)}>
              {words.cancel}
            </Button>
            <Button
              kind="stop"
              onClick={() => {
                if (forgetting) forgetWorkshop(forgetting.room);
                setForgetting(null);
              }}
            >
              {t.forget}
            </Button>
          </>
        }
      >
        <p>{t.forgetText}</p>
      </Dialog>
    </Panel>
  );
}
