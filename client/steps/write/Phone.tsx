import { useEffect, useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { typingPage, useNotebook } from '#client/store/phone-memory.ts';
import { useView } from '#client/store/room-store.ts';
import { useStep, useStepId } from '#client/store/use-step.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import { fetchAfterReveal, ReadQuestion } from './fetch-after-reveal.ts';
import styles from './Phone.module.css';
import { writePhoneStrings } from './phone-strings.ts';
import { WriteQuestion } from './WriteQuestion.tsx';

/** Silent writing and reading on the phone: one question at a time, the one that the workshop is at. */
export function WritePhone() {
  const step = useStep('write');
  const { item, turn, follow, behind } = useQuestionTurn(step.item);
  const question = step.questions[item] ?? '';
  useEffect(() => {
    void Promise.allSettled([fetchAfterReveal()]);
  }, []);
  const round = item === step.item ? step.round : 1;
  const opened = item < step.opened && !(step.again && item === step.item);
  const pager = <QuestionPager item={item} onTurn={turn} />;
  if (opened) return <ReadQuestion question={question} pager={pager} />;
  return (
    <WriteQuestion
      key={`${question}/${round}`}
      question={question}
      round={round}
      pager={pager}
      notice={behind && <MovedOn onGo={follow} />}
    />
  );
}

/**
 * Which question the phone is at. It follows the workshop, except while a text is being written: that text belongs to
 * the question it was begun under, so the person is told and turns the page when it suits.
 */
function useQuestionTurn(workshopItem: number) {
  const step = useStep('write');
  const [at, setAt] = useState({ item: workshopItem, seen: workshopItem });
  const [typed] = useNotebook(
    typingPage(`${useStepId()}/${step.questions[at.item] ?? ''}/${at.item === step.item ? step.round : 1}`),
  );
  const writing = typed.trim() !== '' && at.item >= step.opened && step.phase === 'writing';
  const moved = at.seen !== workshopItem;
  // Adjusted while rendering, so that the earlier question is never painted once more.
  if (moved && !writing) setAt({ item: workshopItem, seen: workshopItem });
  return {
    item: Math.min(at.item, step.total - 1),
    turn: (item: number) => setAt({ item, seen: workshopItem }),
    follow: () => setAt({ item: workshopItem, seen: workshopItem }),
    behind: moved && writing,
  };
}

function MovedOn({ onGo }: { readonly onGo: () => void }) {
  const t = useStrings(writePhoneStrings);
  return (
    <Banner tone="info" role="status" icon="right" action={<Button onClick={onGo}>{t.goThere}</Button>}>
      {t.movedOn}
    </Banner>
  );
}

interface QuestionPagerProps {
  readonly item: number;
  readonly onTurn: (item: number) => void;
}

/** Where in the questions one is, and the way back to those that were asked (or shown, once they are read). */
function QuestionPager({ item, onTurn }: QuestionPagerProps) {
  const t = useStrings(writePhoneStrings);
  const step = useStep('write');
  const { questions } = useView();
  if (step.total < 2) return null;
  const open = (place: number) =>
    place >= 0 &&
    place < step.asked &&
    (place >= step.opened || questions[step.questions[place] ?? '']?.shown === true);
  return (
    <nav className={styles.pager} aria-label={t.questionOf(item + 1, step.total)}>
      <span className="caption">{t.questionOf(item + 1, step.total)}</span>
      {open(item - 1) && <IconButton icon="left" label={t.previous} onClick={() => onTurn(item - 1)} />}
      {open(item + 1) && <IconButton icon="right" label={t.next} onClick={() => onTurn(item + 1)} />}
    </nav>
  );
}
