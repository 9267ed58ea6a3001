import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { useView } from '#client/store/room-store.ts';
import { Disclosure } from '#client/ui/Disclosure.tsx';
import { NormText } from '#client/ui/NormText.tsx';
import { consentPhoneStrings } from './phone-strings.ts';

/** After a rewording: what it said before, for who wants to compare. */
export function EarlierWording({ norm }: { readonly norm: string }) {
  const t = useStrings(consentPhoneStrings);
  const lang = useWorkshopLang();
  const last = useView().norms[norm]?.earlier.at(-1);
  if (!last) return null;
  return (
    <Disclosure summary={t.before}>
      <div lang={lang}>
        <NormText principle={last.principle} boundary={last.boundary} size="sm" headingLevel={3} />
      </div>
    </Disclosure>
  );
}
