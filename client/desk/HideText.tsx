import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import { deskCommon } from './desk-strings.ts';
import { useDeskCommand } from './use-desk-command.ts';

/** Puts an opened text of a phone aside: a proposal, a concern, a word. The way back is among what was put aside. */
export function HideText({ text }: { readonly text: string }) {
  const t = useStrings(deskCommon);
  const command = useDeskCommand();
  return (
    <IconButton
      icon="eyeoff"
      label={t.putAside(text)}
      onClick={() => void command({ type: 'hideText', text, hidden: true })}
    />
  );
}
