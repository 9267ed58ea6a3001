import { Component, type ReactNode } from 'react';
import { appStrings } from '#client/app-strings.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';

interface CrashGuardProps {
  readonly children: ReactNode;
}

/** Instead of a white page when a surface breaks or cannot be fetched: what happened, and the way back. */
export class CrashGuard extends Component<CrashGuardProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <CrashPage /> : this.props.children;
  }
}

function CrashPage() {
  const t = useStrings(appStrings);
  return (
    <main role="alert">
      <EmptyState
        art={null}
        title={t.crashTitle}
        action={
          <Button kind="primary" onClick={() => window.location.reload()}>
            {t.reload}
          </Button>
        }
      >
        {t.crashText}
      </EmptyState>
    </main>
  );
}
