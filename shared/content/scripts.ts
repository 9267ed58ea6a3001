import type { StepKind } from '#shared/steps/registry.ts';
import { methodRow } from './method-rows.ts';
import type { TemplateKey, Text } from './templates.ts';

/** What the facilitator says, by kind of step and phase; read in the facilitator's language, whatever the workshop's is. */
const scripts: Readonly<Record<StepKind, readonly Text[]>> = {
  welcome: [methodRow('welcome').script],
  checkin: [
    methodRow('checkin').script,
    {
      sv: 'Så här har vi det i dag. Vi låter det stå en stund. Ingen behöver säga något om det.',
      en: 'This is how we are today. We let it stand for a moment. Nobody has to say anything about it.',
    },
    {
      sv: 'Vi tar det varsamt i dag. Vi skriver, läser tyst och skyndar inte.',
      en: 'We go gently today. We write, read in silence and don’t rush.',
    },
  ],
  rate: [
    {
      sv: 'Svara på mobilen, en mening i taget. Det handlar om hur vi har det, inte om någon person. Man får stå över.',
      en: 'Answer on your phone, one sentence at a time. It is about how things are for us, not about any person. You may pass.',
    },
    {
      sv: 'Så här svarade vi. Läs en stund för er själva. Vad säger det om hur vi har det?',
      en: 'This is how we answered. Read for a moment on your own. What does it say about how things are for us?',
    },
  ],
  write: [methodRow('write').script, methodRow('read').script],
  groups: [
    methodRow('understand').script,
    methodRow('formulate').script,
    methodRow('read').script,
    {
      sv: 'Här är gruppernas utkast. Inget är bestämt än, och inget utkast försvinner.',
      en: 'Here are the groups’ drafts. Nothing is decided yet, and no draft disappears.',
    },
  ],
  sift: [
    {
      sv: 'Ni är många, så var och en får några få att läsa, slumpade i den egna mobilen. Säg hur viktiga de är för oss. Tillsammans har vi läst allt.',
      en: 'You are many, so each of you gets a few to read, drawn on your own phone. Say how important they are for us. Together we have read it all.',
    },
    {
      sv: 'De här går vidare. Resten ligger kvar och är till hands, inget är borta.',
      en: 'These go on. The rest stay at hand; nothing is gone.',
    },
  ],
  themes: [methodRow('themes').script],
  dots: [methodRow('dots').script],
  draft: [methodRow('draft').script],
  consent: [methodRow('consent').script],
  next: [methodRow('next').script],
  close: [methodRow('close').script],
};

const ownScripts: Partial<Record<TemplateKey, Partial<Record<StepKind, readonly Text[]>>>> = {
  meetings: {
    write: [
      {
        sv: 'Tyst nu. Först vänder vi på det: överdriv gärna. En tanke per lapp.',
        en: 'Quiet now. First we turn it upside down, so do exaggerate. One thought per note.',
      },
      methodRow('read').script,
    ],
  },
  trust7: {
    dots: [
      {
        sv: 'Vilket av de sju stegen ska vi prata om i dag? Prickarna avgör vad vi pratar om, inte vem som har rätt.',
        en: 'Which of the seven steps shall we talk about today? Dots decide what we talk about, not who is right.',
      },
    ],
  },
  followup: {
    welcome: [
      {
        sv: 'Vi tittar på vad vi har provat sedan sist. Vi pratar om situationer, aldrig om personer. Man får alltid stå över.',
        en: 'We look at what we have tried since last time. We talk about situations, never about people. You may always pass.',
      },
    ],
    draft: [
      {
        sv: 'Vad behåller vi, vad ändrar vi och vad släpper vi? Börja med en spelregel som fungerar.',
        en: 'What do we keep, what do we change and what do we drop? Start with a norm that works.',
      },
    ],
  },
  fresh_start: {
    welcome: [
      {
        sv: 'Vi tittar framåt och utreder inte vad som varit. Vi skriver om beteenden, aldrig om personer. Ingen behöver säga något högt, och man får alltid stå över.',
        en: 'We look ahead; we don’t investigate the past. We write about behaviour, never people. Nobody has to speak, and you may always pass.',
      },
    ],
    write: [
      methodRow('write').script,
      { sv: 'Läs tyst för er själva. Ingen läser högt.', en: 'Read silently to yourselves. Nobody reads aloud.' },
    ],
  },
};

/**
 * What to say in a phase of a step, in both languages; null where there is nothing.
 * @param phase from 0; the last text stands for all later ones
 */
export function scriptFor(kind: StepKind, phase: number, template: string): Text | null {
  const own = Object.hasOwn(ownScripts, template) ? ownScripts[template as TemplateKey]?.[kind] : undefined;
  const texts = own ?? scripts[kind];
  return texts[Math.min(phase, texts.length - 1)] ?? null;
}
