import { type ReactNode, Suspense, useState } from 'react';
import type { HeldText } from '#client/connection/draft-store.ts';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { kitStrings } from '#client/phone/kit-strings.ts';
import { OwnTextList } from '#client/phone/OwnTextList.tsx';
import { StepScreen } from '#client/phone/StepScreen.tsx';
import { useNameNudge } from '#client/phone/use-name-nudge.tsx';
import { type OwnTexts, useOwnTexts } from '#client/phone/use-own-texts.ts';
import { useDraft, usePhoneMemory } from '#client/store/phone-memory.ts';
import { useView } from '#client/store/room-store.ts';
import { useCountdown } from '#client/store/use-countdown.ts';
import { useStep, useStepId } from '#client/store/use-step.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Composer } from '#client/ui/Composer.tsx';
import { NotesArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { vibrate } from '#client/ui/haptics.ts';
import type { WriteBody, WriteNote } from '#shared/steps/write/types.ts';
import { LateOffers } from './fetch-after-reveal.ts';
import styles from './Phone.module.css';
import { writePhoneStrings } from './phone-strings.ts';

interface WriteQuestionProps {
  readonly question: string;
  readonly round: number;
  readonly pager: ReactNode;
  /** A word about where the workshop is, when the phone is behind it. */
  readonly notice: ReactNode;
}

/** One question to write on: the own notes, and the composer or what stands in its place. */
export function WriteQuestion({ question, round, pager, notice }: WriteQuestionProps) {
  const t = useStrings(writePhoneStrings);
  const step = useStep('write');
  const view = useView();
  const box = `${useStepId()}/${question}/${round}`;
  const draft = useDraft<WriteBody>(box);
  const notes = useOwnTexts<WriteBody, WriteNote>({
    box,
    max: step.maxNotes,
    read: (body) => body?.notes ?? [],
    write: (entries) => (entries.length > 0 ? { notes: [...entries], pass: false } : null),
    make: (note) => note,
  });
  const { drafts } = usePhoneMemory();
  const [reworded, setReworded] = useState<string | null>(null);
  const reword = (held: HeldText) => {
    if (passed) draft.save(null);
    notes.type(held.text);
    setReworded(held.key);
  };
  const laid = () => {
    if (reworded !== null) drafts.letGo(reworded);
    setReworded(null);
  };
  const passed = draft.body?.pass === true;
  const full = notes.full ? t.full(step.maxNotes) : undefined;
  return (
    <StepScreen
      title={view.questions[question]?.text ?? ''}
      titleFromWorkshop
      lead={step.again ? t.again : undefined}
      offlineText={t.offline}
      onReword={notes.full || notes.typed.trim() !== '' ? undefined : reword}
      dock={passed ? undefined : <NoteDock notes={notes} onLaid={laid} />}
    >
      {pager}
      {notice}
      {step.few && <Banner tone="info">{t.few}</Banner>}
      {(step.again || (step.collect === 'each' && step.opened > 0)) && (
        <Suspense fallback={null}>
          <LateOffers kinds={['write']} onTake={notes.add} blocked={full} />
        </Suspense>
      )}
      <OwnTextList title={t.own} texts={notes} receivedText={t.faceDown} />
      {passed && <Passed onUndo={() => draft.save(null)} />}
      {!passed && notes.entries.length === 0 && (
        <NothingYet onPass={() => draft.save({ notes: [], pass: true })} writing={notes.typed !== ''} />
      )}
    </StepScreen>
  );
}

function NothingYet({ onPass, writing }: { readonly onPass: () => void; readonly writing: boolean }) {
  const t = useStrings(writePhoneStrings);
  return (
    <EmptyState
      art={<NotesArt />}
      title={t.emptyTitle}
      className={styles.empty}
      action={
        !writing && (
          <Button kind="ghost" onClick={onPass}>
            {t.pass}
          </Button>
        )
      }
    >
      {t.emptyText}
    </EmptyState>
  );
}

function Passed({ onUndo }: { readonly onUndo: () => void }) {
  const t = useStrings(writePhoneStrings);
  return (
    <EmptyState
      art={<NotesArt />}
      title={t.passedTitle}
      className={styles.empty}
      action={<Button onClick={onUndo}>{t.writeAnyway}</Button>}
    >
      {t.passedText}
    </EmptyState>
  );
}

interface NoteDockProps {
  readonly notes: OwnTexts<WriteNote>;
  readonly onLaid: () => void;
}

function NoteDock({ notes, onLaid }: NoteDockProps) {
  const t = useStrings(writePhoneStrings);
  const kit = useStrings(kitStrings);
  const words = useStrings(common);
  const { maxNotes } = useStep('write');
  const announce = useAnnounce();
  const timeOut = useTimeIsOut();
  const nudge = useNameNudge(true);
  const lay = (text: string) => {
    if (!notes.lay(text)) return;
    onLaid();
    vibrate('place');
    announce(t.laid);
  };
  if (notes.full && !notes.editing)
    return (
      <p className={styles.full} tabIndex={-1} data-arrival="">
        {t.full(maxNotes)}
      </p>
    );
  return (
    <>
      {nudge.question}
      {timeOut && <p className="caption">{kit.timeOut}</p>}
      <Composer
        label={notes.editing ? t.changing : t.note}
        placeholder={t.placeholder}
        sendLabel={notes.editing ? t.saveChange : t.lay}
        value={notes.typed}
        onChange={notes.type}
        onSend={(text) => nudge.ask(text, () => lay(text))}
        counterText={(left, used) => (used === 0 ? words.charsMax(left) : words.charsLeft(left))}
        onCancel={notes.editing ? notes.cancelEdit : undefined}
        cancelLabel={words.cancel}
      />
    </>
  );
}

function useTimeIsOut(): boolean {
  const { leftMs, totalMs } = useCountdown();
  return totalMs > 0 && leftMs === 0;
}
