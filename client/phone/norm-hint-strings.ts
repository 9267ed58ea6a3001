import { defineMessages } from '#client/i18n/messages.ts';
import type { NormHint } from '#shared/content/norm-hints.ts';

type Hints = Readonly<Record<NormHint, string>>;

/** Hints while a norm is written on a phone; they help and never stop anybody. */
export const normHintStrings = defineMessages({
  sv: {
    start: 'Börja gärna med ”Vi”.',
    boundary: 'En gräns säger vad vi inte gör.',
    value: 'Hur ser det ut när vi gör det?',
    absolute: 'Alltid och aldrig håller sällan. Går det att säga när?',
    trying: '”Försöka” lovar lite. Vad gör vi?',
  } satisfies Hints,
  en: {
    start: 'It helps to begin with “We”.',
    boundary: 'A boundary says what we don’t do.',
    value: 'What does it look like when we do it?',
    absolute: 'Always and never seldom hold. Can you say when?',
    trying: '“Try to” promises little. What do we do?',
  },
});
