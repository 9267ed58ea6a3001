import '#client/ui/more-icons.ts';
import { useCallback, useEffect, useState } from 'react';
import { fetchAgreement } from '#client/connection/agreement-api.ts';
import type { ClientRejection } from '#client/connection/answers.ts';
import { common } from '#client/i18n/common.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { rejectionText } from '#client/i18n/rejections.ts';
import { useFragment } from '#client/store/use-fragment.ts';
import { Button } from '#client/ui/Button.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { CircleArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { Logo } from '#client/ui/Logo.tsx';
import { Skeleton } from '#client/ui/Skeleton.tsx';
import { useSurface } from '#client/ui/surface.ts';
import { agreementWords } from '#shared/content/agreement-words.ts';
import type { Agreement } from '#shared/workshop/agreement.ts';
import styles from './AgreementApp.module.css';
import { AgreementPage } from './AgreementPage.tsx';
import { agreementStrings } from './agreement-strings.ts';

type State =
  | { readonly at: 'loading' }
  | { readonly at: 'here'; readonly agreement: Agreement }
  /** `why` null: the address was cut off before its key. */
  | { readonly at: 'missing'; readonly why: ClientRejection | null };

/** Below this width the page is read in the hand. */
const NARROW = '(max-width: 40rem)';

function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const onChange = () => setNarrow(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return narrow;
}

function useAgreement(room: string, key: string): { readonly state: State; readonly retry: () => void } {
  const [state, setState] = useState<State>({ at: 'loading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try asks again for the same
  useEffect(() => {
    if (key === '') {
      setState({ at: 'missing', why: null });
      return;
    }
    setState({ at: 'loading' });
    const asking = new AbortController();
    void fetchAgreement(room, key, asking.signal).then((answer) => {
      if (asking.signal.aborted) return;
      setState(answer.ok ? { at: 'here', agreement: answer.agreement } : { at: 'missing', why: answer.rejection });
    });
    return () => asking.abort();
  }, [room, key, tries]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  return { state, retry };
}

function titleOf({ title, rehearsal, language }: Agreement): string {
  return rehearsal ? `${agreementWords[language].rehearsal}: ${title}` : title;
}

/** The agreement of one room, for whoever has its link. */
// biome-ignore lint/style/noDefaultExport: React.lazy loads it
export default function AgreementApp({ room }: { readonly room: string }) {
  useSurface(useNarrow() ? 'phone' : 'desk');
  const t = useStrings(agreementStrings);
  const key = useFragment();
  const { state, retry } = useAgreement(room, key);
  const title = state.at === 'here' ? titleOf(state.agreement) : undefined;
  useEffect(() => {
    if (title !== undefined) document.title = `${title} – Samsyn`;
  }, [title]);
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <Logo href="/" />
      </header>
      <main className={styles.main}>
        {state.at === 'loading' && <Skeleton label={t.loading} shape="cards" />}
        {state.at === 'here' && <AgreementPage agreement={state.agreement} room={room} readKey={key} />}
        {state.at === 'missing' && <Missing why={state.why} onRetry={retry} />}
      </main>
    </div>
  );
}

function Missing({ why, onRetry }: { readonly why: ClientRejection | null; readonly onRetry: () => void }) {
  const t = useStrings(agreementStrings);
  const words = useStrings(common);
  const { lang } = useLang();
  const again = why?.code.startsWith('connection.') || why?.code === 'protocol.tooFast';
  return (
    <EmptyState
      className={styles.missing}
      art={<CircleArt />}
      title={again ? t.unreachable : t.missing}
      action={
        again ? (
          <Button kind="primary" onClick={onRetry}>
            {words.tryAgain}
          </Button>
        ) : (
          <ButtonLink href="/" icon="home">
            {t.toStart}
          </ButtonLink>
        )
      }
    >
      {why === null ? t.noKey : rejectionText(why, lang)}
    </EmptyState>
  );
}
