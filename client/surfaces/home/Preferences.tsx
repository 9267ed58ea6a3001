import { common } from '#client/i18n/common.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { languageNames, languages } from '#client/i18n/language.ts';
import { Menu } from '#client/ui/Menu.tsx';
import { type Theme, useTheme } from '#client/ui/theme.ts';

/** Language and appearance of this device. */
export function Preferences() {
  const words = useStrings(common);
  const { lang, setLang } = useLang();
  const [theme, setTheme] = useTheme();
  const themes: readonly { readonly value: Theme; readonly label: string }[] = [
    { value: 'system', label: words.likeDevice },
    { value: 'light', label: words.light },
    { value: 'dark', label: words.dark },
    { value: 'contrast', label: words.contrast },
  ];
  return (
    <>
      <Menu
        kind="ghost"
        icon="globe"
        label={languageNames[lang]}
        items={languages.map((value) => ({
          label: languageNames[value],
          checked: value === lang,
          onSelect: () => setLang(value),
        }))}
      />
      <Menu
        kind="ghost"
        icon="moon"
        label={words.appearance}
        items={themes.map(({ value, label }) => ({
          label,
          checked: value === theme,
          onSelect: () => setTheme(value),
        }))}
      />
    </>
  );
}
