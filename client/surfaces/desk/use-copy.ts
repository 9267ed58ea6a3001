import { useCallback } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import { deskSurface } from './desk-surface-strings.ts';

/** Copies through a field that nobody sees: browsers allow no clipboard to pages on plain http. */
function copyByField(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}

async function copyText(text: string): Promise<boolean> {
  if (!window.isSecureContext) return copyByField(text);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The permission can be refused; the old way may still work.
    return copyByField(text);
  }
}

/** Copies and says so; or says that it could not. */
export function useCopy(): (text: string, said: string) => void {
  const t = useStrings(deskSurface);
  const showToast = useToast();
  return useCallback(
    (text, said) => {
      const before = document.activeElement;
      void copyText(text).then((done) => {
        if (before instanceof HTMLElement) before.focus();
        showToast({ text: done ? said : t.copyFailed });
      });
    },
    [showToast, t],
  );
}
