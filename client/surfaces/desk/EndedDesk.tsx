import { useState } from 'react';
import { fetchAgreementText } from '#client/connection/agreement-api.ts';
import { agreementPath } from '#client/desk/links.ts';
import { useShowRefusal } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Poster } from '#client/poster/Poster.tsx';
import { EraseRehearsal } from '#client/rehearsal/EraseRehearsal.tsx';
import { FollowUpPicker, SaveDateButton } from '#client/steps/next/FollowUpPicker.tsx';
import { useFollowUp } from '#client/steps/next/use-follow-up.ts';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import type { IconName } from '#client/ui/icon-store.ts';
import { Panel } from '#client/ui/Panel.tsx';
import { fileName, saveFile } from '#client/ui/save-file.ts';
import { useToast } from '#client/ui/toast-context.ts';
import { agreementOf } from '#shared/workshop/agreement.ts';
import { DeleteDialog } from './DeleteDialog.tsx';
import styles from './EndedDesk.module.css';
import { endedStrings } from './ended-strings.ts';
import { useArrival } from './use-arrival.ts';
import { useCopy } from './use-copy.ts';

interface EndedDeskProps {
  readonly room: string;
  readonly deskKey: string;
}

/** Weeks offered when the agenda's own are not at hand any more (method, step 10). */
const WEEKS = [4, 6, 8];

/** After the workshop: the agreement to take along, the date, and the way to delete everything. */
export function EndedDesk({ room, deskKey }: EndedDeskProps) {
  const t = useStrings(endedStrings);
  const view = useView();
  const agreement = agreementOf(view);
  const heading = useArrival();
  return (
    <div className={styles.done}>
      <Poster agreement={agreement} paper="A4" label={t.poster} />
      <div className={styles.main}>
        <header>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {t.title(agreement.norms.length)}
          </h2>
          <p className="lead muted">
            {t.facts(agreement.participants ?? 0, Object.keys(view.notes).length, Object.keys(view.themes).length)}
          </p>
        </header>
        {agreement.rehearsal && <EraseRehearsal room={room} deskKey={deskKey} />}
        <Panel title={t.take}>
          <TakeAlong room={room} deskKey={deskKey} />
        </Panel>
        {!agreement.rehearsal && <Afterwards room={room} deskKey={deskKey} />}
      </div>
    </div>
  );
}

/** What comes after a real workshop: the date, and the notes that stay until it is deleted. */
function Afterwards({ room, deskKey }: EndedDeskProps) {
  const t = useStrings(endedStrings);
  const choice = useFollowUp(WEEKS);
  const [deleting, setDeleting] = useState(false);
  return (
    <>
      <Panel title={t.followUp}>
        <FollowUpPicker choice={choice} action={<SaveDateButton choice={choice} />} />
      </Panel>
      <p className={styles.keep}>
        <Icon name="info" />
        <span>{t.keep}</span>
        <Button kind="ghost" icon="trash" onClick={() => setDeleting(true)}>
          {t.remove}
        </Button>
      </p>
      <DeleteDialog room={room} deskKey={deskKey} open={deleting} onClose={() => setDeleting(false)} />
    </>
  );
}

function TakeAlong({ room, deskKey }: EndedDeskProps) {
  const t = useStrings(endedStrings);
  const { links, workshop } = useView();
  const { readKey } = links.main;
  const showRefusal = useShowRefusal();
  const showToast = useToast();
  const copy = useCopy();
  if (readKey === null) return null;
  const path = agreementPath(room, readKey);

  const download = async () => {
    const answer = await fetchAgreementText(room, deskKey);
    if (!answer.ok) {
      showRefusal(answer.rejection);
      return;
    }
    saveFile(answer.text, fileName(t.file, workshop.main.team, 'md'), 'text/markdown');
    showToast({ text: t.downloaded });
  };

  return (
    <ul className={styles.exports}>
      <Export icon="printer" end="external" name={t.page} hint={t.pageHint} href={path} />
      <Export
        icon="link"
        end="copy"
        name={t.link}
        hint={t.linkHint}
        onSelect={() => copy(window.location.origin + path, t.copiedLink)}
      />
      <Export icon="markdown" end="download" name={t.markdown} hint={t.markdownHint} onSelect={() => void download()} />
    </ul>
  );
}

interface ExportProps {
  readonly icon: IconName;
  readonly end: IconName;
  readonly name: string;
  readonly hint: string;
  /** Opens in a tab of its own; else `onSelect` does the work. */
  readonly href?: string;
  readonly onSelect?: () => void;
}

function Export({ icon, end, name, hint, href, onSelect }: ExportProps) {
  const inside = (
    <>
      <Icon name={icon} size="1.5rem" />
      <span>
        <b>{name}</b>
        <small>{hint}</small>
      </span>
      <Icon name={end} />
    </>
  );
  return (
    <li>
      {href === undefined ? (
        <button type="button" className={styles.export} onClick={onSelect}>
          {inside}
        </button>
      ) : (
        <a className={styles.export} href={href} target="_blank" rel="noopener">
          {inside}
        </a>
      )}
    </li>
  );
}
