import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { deskPath } from '#client/desk/links.ts';
import { openWorkshop } from '#client/desk/workshop-api.ts';
import { rememberWorkshop } from '#client/desk/workshop-list.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { rejectionText } from '#client/i18n/rejections.ts';
import { MAX_BASE, MAX_BASES, type OpenRequest } from '#shared/protocol/parse.ts';
import { MAX_TEXT } from '#shared/steps/fields.ts';
import { agendaMinutes } from '#shared/workshop/agenda-schema.ts';
import { MAX_ALWAYS } from '#shared/workshop/commands.ts';
import { prepareStrings } from './prepare-strings.ts';
import { isLarge, linesOf, type Prepared, stepsOf } from './prepared.ts';

type Words = (typeof prepareStrings)['sv'];

function alwaysFault(lines: readonly string[], t: Words): string | undefined {
  if (lines.length > MAX_ALWAYS) return t.alwaysTooMany;
  return lines.some((line) => line.length > MAX_TEXT) ? t.alwaysTooLong : undefined;
}

function basesFault(lines: readonly string[], t: Words): string | undefined {
  if (lines.length === 1) return t.basesOne;
  if (lines.length > MAX_BASES) return t.basesTooMany;
  return lines.some((line) => line.length > MAX_BASE) ? t.basesTooLong : undefined;
}

function requestOf(prepared: Prepared): OpenRequest {
  const { template, title, language, length, team, manager, always, bases, contact } = prepared;
  const steps = isLarge(prepared) ? stepsOf(prepared) : prepared.steps;
  return {
    language,
    team: team.trim(),
    template,
    minutes: steps ? agendaMinutes(steps) : length,
    always: linesOf(always),
    setup: { contact: contact.trim(), manager, bases: linesOf(bases), rehearsal: false },
    ...(steps ? { agenda: { title: title.trim(), steps: [...steps] } } : {}),
  };
}

/** What is wrong with what has been prepared, and the opening of the room. What was typed stays, whatever happens. */
export function usePrepareForm(prepared: Prepared, onOpened: () => void) {
  const t = useStrings(prepareStrings);
  const { lang } = useLang();
  const [, navigate] = useLocation();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const name = prepared.team.trim();
  const alwaysError = alwaysFault(linesOf(prepared.always), t);
  const basesError = basesFault(linesOf(prepared.bases), t);

  const request = requestOf(prepared);

  const open = async (): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    const answer = await openWorkshop(request);
    setBusy(false);
    if (!answer.ok) return setRefusal(rejectionText(answer.rejection, lang));
    const { room, code, facilitatorKey, screenKey } = answer.opened;
    const opened = new Date().toISOString().slice(0, 10);
    rememberWorkshop(room, { key: facilitatorKey, screenKey, code, team: name, title: prepared.title, opened });
    onOpened();
    navigate(deskPath(room, facilitatorKey));
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const faultless = alwaysError === undefined && basesError === undefined;
    if (name !== '' && faultless && !busy) void open();
  };

  const teamError = tried && name === '' ? t.teamMissing : undefined;
  return { teamError, alwaysError, basesError, busy, refusal, submit, request };
}
