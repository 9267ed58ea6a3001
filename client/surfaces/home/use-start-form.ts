import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { deskPath } from '#client/desk/links.ts';
import { openWorkshop } from '#client/desk/workshop-api.ts';
import { rememberWorkshop } from '#client/desk/workshop-list.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { rejectionText } from '#client/i18n/rejections.ts';
import { alwaysLines } from '#shared/content/frame.ts';
import { type Length, type TemplateKey, template } from '#shared/content/templates.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import { homeStrings } from './home-strings.ts';

const MAX_LINES = 8;
const MAX_LINE = 140;
export const MAX_TEAM = 60;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What "always applies" starts as, in the workshop's language. */
const defaultAlways = (language: Lang): string => alwaysLines.map((line) => line[language]).join('\n');

/** The fields of the start dialog, what is wrong with them, and the opening of the room. Keeps what was typed. */
export function useStartForm(chosen: TemplateKey) {
  const t = useStrings(homeStrings);
  const { lang } = useLang();
  const [, navigate] = useLocation();
  const [minutes, setMinutes] = useState<Length>(60);
  const [language, setLanguage] = useState<Lang>(lang);
  const [team, setTeam] = useState('');
  const [always, setAlways] = useState(() => defaultAlways(lang));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const lines = linesOf(always);
  const name = team.trim();
  const tooLong = lines.some((line) => line.length > MAX_LINE);
  const alwaysError = lines.length > MAX_LINES ? t.alwaysTooMany : tooLong ? t.alwaysTooLong : undefined;

  const changeLanguage = (next: Lang): void => {
    // Lines nobody has touched follow the language; what somebody wrote stays.
    if (always === defaultAlways(language)) setAlways(defaultAlways(next));
    setLanguage(next);
  };

  const open = async (): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    const answer = await openWorkshop({ language, team: name, template: chosen, minutes, always: lines });
    setBusy(false);
    if (!answer.ok) return setRefusal(rejectionText(answer.rejection, lang));
    const { room, code, facilitatorKey, screenKey } = answer.opened;
    const opened = new Date().toISOString().slice(0, 10);
    const title = template(chosen).name[language];
    rememberWorkshop(room, { key: facilitatorKey, screenKey, code, team: name, title, opened });
    navigate(deskPath(room, facilitatorKey));
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name !== '' && alwaysError === undefined && !busy) void open();
  };

  const teamError = tried && name === '' ? t.teamMissing : undefined;
  return {
    ...{ minutes, setMinutes, language, changeLanguage, team, setTeam, always, setAlways },
    ...{ teamError, alwaysError, busy, refusal, submit },
  };
}
