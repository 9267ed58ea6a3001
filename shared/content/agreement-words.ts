import type { Lang } from '#shared/kernel/step-module.ts';
import type { Mandate } from '#shared/record/types.ts';
import type { Setup } from '#shared/workshop/types.ts';

/** What the agreement says around the team's own words: on its page, on the poster, and in what people download. */
export interface AgreementWords {
  readonly ourAgreement: string;
  readonly norms: string;
  readonly noNorms: string;
  /** Before a norm's second half, "Vi … inte …". */
  readonly boundary: string;
  readonly onTrialUntil: (date: string) => string;
  readonly always: string;
  readonly objections: string;
  /** Within the mandate; an answer that the manager, or without them the group, expects by a day. */
  readonly mandateYes: string;
  readonly mandateCheck: (date: string) => string;
  readonly mandateGoesOn: (date: string) => string;
  /** Norms that the manager has said no to, and the words before the reason. */
  readonly outside: string;
  readonly outsideHint: string;
  readonly because: string;
  readonly parked: string;
  readonly parkedHint: string;
  readonly followUp: (date: string) => string;
  readonly followUpLine: (date: string, confirmed: boolean) => string;
  readonly participants: (people: number) => string;
  readonly draft: string;
  readonly draftHint: string;
  readonly history: string;
  readonly rehearsal: string;
  readonly rehearsalHint: string;
}

/** The agreement speaks the workshop's language, whoever reads it. */
export const agreementWords: Readonly<Record<Lang, AgreementWords>> = {
  sv: {
    ourAgreement: 'Vår överenskommelse',
    norms: 'Våra spelregler',
    noNorms: 'Inga spelregler är antagna än.',
    boundary: 'Gräns',
    onTrialUntil: (date) => `På prov till ${date}`,
    always: 'Gäller alltid',
    objections: 'Invändningar som finns kvar',
    mandateYes: 'Ryms i uppdraget',
    mandateCheck: (date) => `Ryms i uppdraget? Besked senast ${date}`,
    mandateGoesOn: (date) => `Ryms i uppdraget? Frågan går vidare till chefen. Vi tar upp svaret ${date}`,
    outside: 'Ryms inte i uppdraget',
    outsideHint: 'Gruppen enades om det här, men det är inte gruppens att bestämma. Det gäller inte.',
    because: 'Därför att',
    parked: 'Parkerat',
    parkedHint: 'Det här är inte bestämt. Det kan tas upp igen.',
    followUp: (date) => `Uppföljning ${date}`,
    followUpLine: (date, confirmed) =>
      confirmed ? `Vi följer upp den ${date}.` : `Vi följer upp preliminärt den ${date}.`,
    participants: (people) =>
      people === 1 ? '1 person var med och bestämde.' : `${people} personer var med och bestämde.`,
    draft: 'Utkast',
    draftHint: 'Workshopen pågår, så det här kan ändras.',
    history: 'Så kom den till',
    rehearsal: 'Övning',
    rehearsalHint: 'Gruppen är simulerad och spelreglerna är påhittade. Allt raderas efter övningen.',
  },
  en: {
    ourAgreement: 'Our agreement',
    norms: 'Our norms',
    noNorms: 'No norms have been adopted yet.',
    boundary: 'Boundary',
    onTrialUntil: (date) => `On trial until ${date}`,
    always: 'Always applies',
    objections: 'Objections that remain',
    mandateYes: 'Within the mandate',
    mandateCheck: (date) => `Within the mandate? Answer by ${date}`,
    mandateGoesOn: (date) => `Within the mandate? The question goes to the manager. We take up the answer on ${date}`,
    outside: 'Not within the mandate',
    outsideHint: 'The group agreed on this, but it is not for the group to decide. It does not apply.',
    because: 'Because',
    parked: 'Parked',
    parkedHint: 'This is not decided. It can be taken up again.',
    followUp: (date) => `Follow-up ${date}`,
    followUpLine: (date, confirmed) =>
      confirmed ? `We follow up on ${date}.` : `We follow up provisionally on ${date}.`,
    participants: (people) =>
      people === 1 ? '1 person took part and decided.' : `${people} people took part and decided.`,
    draft: 'Draft',
    draftHint: 'The workshop is still running, so this may change.',
    history: 'How it came about',
    rehearsal: 'Rehearsal',
    rehearsalHint: 'The group is simulated and the norms are made up. Everything is erased after the rehearsal.',
  },
};

const locales: Readonly<Record<Lang, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** A calendar date in words, "11 juni 2027"; the same day in every time zone. */
export function agreementDate(language: Lang, isoDate: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${isoDate.slice(0, 10)}T12:00:00Z`));
}

/** What stands beside a norm about the mandate; null when nobody has answered. A no is followed by its reason. */
export function mandateLine(
  words: AgreementWords,
  mandate: Mandate | null,
  manager: Setup['manager'],
  dateText: (isoDate: string) => string,
): string | null {
  switch (mandate?.answer) {
    case 'yes':
      return words.mandateYes;
    case 'check': {
      const date = dateText(mandate.date);
      return manager === 'absent' ? words.mandateGoesOn(date) : words.mandateCheck(date);
    }
    case 'no':
      return `${words.outside}. ${words.because}: ${mandate.because}`;
    case undefined:
      return null;
  }
}
