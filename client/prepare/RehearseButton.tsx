import { useState } from 'react';
import { useLocation } from 'wouter';
import { deskPath } from '#client/desk/links.ts';
import { openWorkshop } from '#client/desk/workshop-api.ts';
import { rememberWorkshop } from '#client/desk/workshop-list.ts';
import { common } from '#client/i18n/common.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { rejectionText } from '#client/i18n/rejections.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { Stepper } from '#client/ui/Stepper.tsx';
import { template } from '#shared/content/templates.ts';
import { MAX_SIMULATED, MIN_SIMULATED, type OpenRequest } from '#shared/protocol/parse.ts';
import { noSetup } from '#shared/workshop/types.ts';
import styles from './RehearseButton.module.css';
import { rehearseStrings } from './rehearse-strings.ts';

type Pace = NonNullable<OpenRequest['rehearsal']>['pace'];

interface RehearseButtonProps {
  /** What the start dialog would open; the team may be missing. */
  readonly request: OpenRequest;
  /** Why it cannot be opened as it stands. */
  readonly fault: string | undefined;
  /** The room is open: what was prepared is no longer needed. */
  readonly onOpened: () => void;
}

const PEOPLE = 8;

/** Opens the same workshop as a rehearsal, with a simulated group of a chosen size and pace. */
export function RehearseButton({ request, fault, onOpened }: RehearseButtonProps) {
  const t = useStrings(rehearseStrings);
  const words = useStrings(common);
  const [asking, setAsking] = useState(false);
  const [people, setPeople] = useState(PEOPLE);
  const [pace, setPace] = useState<Pace>('fast');
  const { open, busy, refusal } = useOpenRehearsal(request, onOpened);
  return (
    <>
      <Button size="lg" icon="shuffle" aria-haspopup="dialog" disabledReason={fault} onClick={() => setAsking(true)}>
        {t.rehearse}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t.rehearse}
        actions={
          <>
            <Button kind="ghost" onClick={() => setAsking(false)}>
              {words.cancel}
            </Button>
            <Button kind="primary" size="lg" iconEnd="right" data-autofocus="" onClick={() => void open(people, pace)}>
              {busy ? t.opening : t.begin}
            </Button>
          </>
        }
      >
        <div className={styles.form}>
          <p>{t.what}</p>
          <Stepper
            label={t.people}
            value={people}
            min={MIN_SIMULATED}
            max={MAX_SIMULATED}
            text={t.simulated(people)}
            onChange={setPeople}
          />
          <RadioCards<Pace>
            legend={t.pace}
            options={[
              { value: 'fast', label: t.fast, hint: t.fastHint },
              { value: 'natural', label: t.natural, hint: t.naturalHint },
            ]}
            value={pace}
            onChange={setPace}
          />
          {refusal !== null && (
            <Banner tone="stop" role="alert">
              {refusal}
            </Banner>
          )}
        </div>
      </Dialog>
    </>
  );
}

function useOpenRehearsal(request: OpenRequest, onOpened: () => void) {
  const t = useStrings(rehearseStrings);
  const { lang } = useLang();
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const open = async (people: number, pace: Pace): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    const team = request.team === '' ? t.team[request.language] : request.team;
    const setup = { ...noSetup, bases: [], ...request.setup, rehearsal: true };
    const answer = await openWorkshop({ ...request, team, setup, rehearsal: { people, pace } });
    setBusy(false);
    if (!answer.ok) return setRefusal(rejectionText(answer.rejection, lang));
    const { room, code, facilitatorKey, screenKey } = answer.opened;
    const opened = new Date().toISOString().slice(0, 10);
    const title = request.agenda?.title ?? template(request.template).name[request.language];
    rememberWorkshop(room, { key: facilitatorKey, screenKey, code, team, title, opened, rehearsal: true });
    onOpened();
    navigate(deskPath(room, facilitatorKey));
  };
  return { open, busy, refusal };
}
