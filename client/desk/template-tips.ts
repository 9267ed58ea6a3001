import { defineMessages } from '#client/i18n/messages.ts';
import type { TemplateKey } from '#shared/content/templates.ts';
import type { StepKind } from '#shared/steps/registry.ts';

type Tips = Partial<Record<TemplateKey, Partial<Record<StepKind, string>>>>;

const sv: Tips = {
  kickoff: {
    groups: 'Det här är början på att lära känna varandra. Låt det ta sin tid.',
    consent: 'Allt ni antar är på prov till uppföljningen. Det behöver inte bli rätt i dag.',
  },
  meetings: {
    write: 'Den första frågan får vara rolig. De andra två är på allvar.',
    themes: 'Lägg de överdrivna lapparna utanför om de inte säger något ni gör.',
    groups: 'Färre är bättre. Två spelregler som hålls slår fem som glöms.',
  },
  hybrid: {
    welcome: 'Be alla ta på sig headset nu, också de som sitter i samma rum.',
    groups: 'Första omgången sitter var plats för sig. I den andra blandas ni.',
  },
  mistakes: {
    write: 'Skriver någon om en verklig händelse? Lägg lappen åt sidan och säg var den hör hemma: i avvikelsesystemet.',
  },
  feedback: {
    groups: 'Ingen ger återkoppling på någon som är här, inte heller beröm.',
  },
  trust7: {
    rate: 'Ni skattar förutsättningarna. Låt ingen förklara eller försvara sina svar.',
    dots: 'Välj ett steg att göra något åt, inte det sämsta.',
  },
  board: {
    welcome: 'Läs upp det som står i stadgarna och inte är uppe till beslut.',
  },
  followup: {
    welcome: 'Ha överenskommelsen framme, på papper eller på storbilden.',
    draft: 'Skriv spelregeln som den ska lyda från och med nu. Det som inte skrivs släpper ni.',
  },
  fresh_start: {
    welcome: 'Säg att vem som helst får gå ut en stund, utan att förklara sig.',
    themes: 'Här slutar pass 1. Säg när ni ses igen. Rummet och lapparna ligger kvar.',
    consent: 'Fråga ingen varför. Det som inte går i dag parkerar ni.',
  },
};

const en: Tips = {
  kickoff: {
    groups: 'This is where getting to know each other begins. Let it take its time.',
    consent: 'Everything you adopt is on trial until the follow-up. It need not be right today.',
  },
  meetings: {
    write: 'The first question may be fun. The other two are in earnest.',
    themes: 'Leave the exaggerated notes outside if they say nothing that you do.',
    groups: 'Fewer is better. Two norms that are kept beat five that are forgotten.',
  },
  hybrid: {
    welcome: 'Ask everyone to put on a headset now, also those in the same room.',
    groups: 'In the first round each place sits by itself. In the second you are mixed.',
  },
  mistakes: {
    write:
      'Does someone write about a real incident? Set the note aside and say where it belongs: in the incident system.',
  },
  feedback: {
    groups: 'Nobody gives feedback on anyone who is here, not even praise.',
  },
  trust7: {
    rate: 'You rate the conditions. Let nobody explain or defend their answers.',
    dots: 'Choose a step to do something about, not the worst one.',
  },
  board: {
    welcome: 'Read out what the statutes say and is not being decided.',
  },
  followup: {
    welcome: 'Have the agreement at hand, on paper or on the shared screen.',
    draft: 'Write the norm as it is to read from now on. What is not written, you drop.',
  },
  fresh_start: {
    welcome: 'Say that anyone may step out for a while, without explaining why.',
    themes: 'Session 1 ends here. Say when you meet again. The room and the notes stay.',
    consent: 'Ask nobody why. What does not work today, you park.',
  },
};

const templateTips = defineMessages<Tips>({ sv, en });

/** What to keep in mind in a step because of the template it is in; null where that is nothing special. */
export function templateTip(
  template: string,
  kind: StepKind | undefined,
  lang: keyof typeof templateTips,
): string | null {
  const tips = templateTips[lang];
  if (kind === undefined || !Object.hasOwn(tips, template)) return null;
  return tips[template as TemplateKey]?.[kind] ?? null;
}
