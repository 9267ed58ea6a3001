import { defineMessages } from '#client/i18n/messages.ts';

/** What happens now and what the manager does meanwhile; the place is the kind of step, and reading after writing. */
export type ManagerPlace =
  | 'lobby'
  | 'welcome'
  | 'checkin'
  | 'rate'
  | 'write'
  | 'read'
  | 'groups'
  | 'themes'
  | 'dots'
  | 'draft'
  | 'consent'
  | 'next'
  | 'close'
  | 'other';

interface Now {
  readonly now: string;
  readonly you: string;
  readonly tips: readonly string[];
}

type Places = Readonly<Record<ManagerPlace, Now>>;

/** The manager's own page (method, the manager in the room). */
export const managerStrings = defineMessages({
  sv: {
    page: 'Chefens sida',
    pageTitle: (team: string) => `Chefens sida · ${team}`,
    connecting: 'Hämtar rummet',
    noSeat: 'Du ser det gruppen ser, när gruppen ser det. Din mobil räknas inte och lämnar inga svar.',
    yourPart: 'Så gör du nu',
    places: {
      lobby: {
        now: 'Gruppen kommer in.',
        you: 'Du väntar. Snart öppnar du med några få ord.',
        tips: [
          'Förbered tre saker: vad som är bestämt, vad som är öppet, och en sak du själv vill lära dig.',
          'Säg vad du tänker göra med det ni kommer fram till.',
        ],
      },
      welcome: {
        now: 'Gruppen ser ramen för i dag.',
        you: 'Du öppnar: vad som är bestämt, vad som är öppet, och en sak du vill lära dig.',
        tips: ['Håll det kort. Sälj inte in något.'],
      },
      checkin: {
        now: 'Gruppen svarar på hur fritt man kan säga vad man tycker.',
        you: 'Du väntar. Ingen ser vad någon svarar, inte heller du.',
        tips: ['Kommentera inte det som visas. Tacka.'],
      },
      rate: {
        now: 'Gruppen skattar i sina mobiler.',
        you: 'Du svarar inte, och förklarar inte resultatet.',
        tips: ['Fråga bara: ”Kan någon säga mer?”'],
      },
      write: {
        now: 'Nu skriver gruppen.',
        you: 'Du lyssnar. Det är tyst en stund.',
        tips: ['Läs inte över någons axel. Titta gärna ut genom fönstret.'],
      },
      read: {
        now: 'Gruppen läser lapparna.',
        you: 'Du läser med, under tystnad.',
        tips: ['Gissa inte vem som skrev, och fråga aldrig.', 'Undrar du något? Fråga bara: ”Kan någon säga mer?”'],
      },
      groups: {
        now: 'Gruppen pratar i smågrupper.',
        you: 'Du är inte med i någon grupp och går inte runt.',
        tips: ['Skriv upp en sak du har fått lära dig hittills.'],
      },
      themes: {
        now: 'Gruppen samlar lapparna i teman.',
        you: 'Du tittar på. Namnen är gruppens.',
        tips: ['Undrar du något? Fråga bara: ”Kan någon säga mer?”'],
      },
      dots: {
        now: 'Gruppen lägger prickar.',
        you: 'Du lägger inga, och tar emot resultatet som det är.',
        tips: ['Prickarna avgör vad ni pratar om, inte vem som har rätt.'],
      },
      draft: {
        now: 'Gruppen formulerar spelregler.',
        you: 'Du lyssnar. Tänk efter vad som ryms i ditt uppdrag.',
        tips: ['Frågar någon dig? Svara sist, och kort.'],
      },
      consent: {
        now: 'Gruppen stämmer av en spelregel i taget.',
        you: 'Du svarar sist. När gruppen har enats säger du om spelregeln ryms i ditt uppdrag.',
        tips: [
          'Ett ärligt nej är bättre än ett ja som inte håller.',
          'Tacka för invändningar. De gör spelregeln bättre.',
        ],
      },
      next: {
        now: 'Gruppen bestämmer när ni följer upp.',
        you: 'Skriv in dagen hos dig också.',
        tips: ['Vid uppföljningen börjar du med dina egna missar.', 'Håll det du lovar så att det syns.'],
      },
      close: {
        now: 'Gruppen avslutar med ett ord var.',
        you: 'Tacka, och säg vad du har lovat och till när.',
        tips: ['Håll det du lovar så att det syns.'],
      },
      other: {
        now: 'Gruppen arbetar vidare.',
        you: 'Du lyssnar.',
        tips: ['Undrar du något? Fråga bara: ”Kan någon säga mer?”'],
      },
    } satisfies Places,
    outTitle: 'Lämna rummet nu',
    outText: 'Gruppen skriver och pratar utan dig en stund. Det är så metoden är, och inget du behöver tolka.',
    outBack: 'Den här sidan säger till när det är dags att komma in igen.',
    back: 'Kom in igen',
    backText: 'Nu stämmer gruppen av, och du är med.',
    mandate: 'Ryms det i uppdraget?',
    mandateHint: 'Svaret står bredvid spelregeln för alla. Du kan ändra det tills workshopen är slut.',
    answer: 'Svara',
    change: 'Ändra svaret',
    shown: 'Det här ser gruppen',
    dark: 'Skärmen är släckt.',
    waiting: 'Inget är visat än.',
    theme: (name: string, notes: number) => `${name} (${notes})`,
    ended: 'Tack. Workshopen är slut.',
    endedText: 'Håll det du har lovat så att det syns, och börja med dina egna missar när ni följer upp.',
    promised: 'Det här har du svarat',
    agreement: 'Öppna överenskommelsen',
    closedTitle: 'Länken gäller inte.',
    noKey: 'En del av adressen saknas. Be workshopledaren om länken igen.',
  },
  en: {
    page: 'The manager’s page',
    pageTitle: (team) => `The manager’s page · ${team}`,
    connecting: 'Getting the room',
    noSeat: 'You see what the group sees, when the group sees it. Your phone is not counted and gives no answers.',
    yourPart: 'What you do now',
    places: {
      lobby: {
        now: 'The group is coming in.',
        you: 'You wait. Soon you open with a few words.',
        tips: [
          'Prepare three things: what is decided, what is open, and one thing you want to learn.',
          'Say what you mean to do with what you arrive at.',
        ],
      },
      welcome: {
        now: 'The group sees the frame for today.',
        you: 'You open: what is decided, what is open, and one thing you want to learn.',
        tips: ['Keep it short. Don’t sell anything.'],
      },
      checkin: {
        now: 'The group answers how freely one can say what one thinks.',
        you: 'You wait. Nobody sees what anyone answers, and neither do you.',
        tips: ['Don’t comment on what is shown. Say thank you.'],
      },
      rate: {
        now: 'The group is rating on their phones.',
        you: 'You don’t answer, and don’t explain the result.',
        tips: ['Only ask: “Can anyone say more?”'],
      },
      write: {
        now: 'The group is writing now.',
        you: 'You listen. It is quiet for a while.',
        tips: ['Don’t read over anyone’s shoulder. Look out of the window.'],
      },
      read: {
        now: 'The group is reading the notes.',
        you: 'You read along, in silence.',
        tips: ['Don’t guess who wrote what, and never ask.', 'Curious? Only ask: “Can anyone say more?”'],
      },
      groups: {
        now: 'The group is talking in small groups.',
        you: 'You are in none of them and don’t walk around.',
        tips: ['Write down one thing you have learned so far.'],
      },
      themes: {
        now: 'The group is gathering the notes into themes.',
        you: 'You look on. The names are the group’s.',
        tips: ['Curious? Only ask: “Can anyone say more?”'],
      },
      dots: {
        now: 'The group is placing dots.',
        you: 'You place none, and take the result as it is.',
        tips: ['The dots decide what you talk about, not who is right.'],
      },
      draft: {
        now: 'The group is wording norms.',
        you: 'You listen. Think about what is within your mandate.',
        tips: ['Does anyone ask you? Answer last, and briefly.'],
      },
      consent: {
        now: 'The group takes one norm at a time.',
        you: 'You answer last. Once the group has agreed, you say whether the norm is within your mandate.',
        tips: [
          'An honest no is better than a yes that does not hold.',
          'Say thank you for objections. They improve the norm.',
        ],
      },
      next: {
        now: 'The group decides when to follow up.',
        you: 'Write down the day, you too.',
        tips: ['At the follow-up, begin with your own slips.', 'Keep what you promise so that it shows.'],
      },
      close: {
        now: 'The group closes with one word each.',
        you: 'Say thank you, and what you have promised by when.',
        tips: ['Keep what you promise so that it shows.'],
      },
      other: {
        now: 'The group goes on working.',
        you: 'You listen.',
        tips: ['Curious? Only ask: “Can anyone say more?”'],
      },
    },
    outTitle: 'Leave the room now',
    outText:
      'The group writes and talks without you for a while. This is how the method goes, and nothing to read anything into.',
    outBack: 'This page tells you when it is time to come in again.',
    back: 'Come in again',
    backText: 'The group is taking its decisions now, and you are there.',
    mandate: 'Is it within the mandate?',
    mandateHint: 'The answer stands beside the norm for everybody. You can change it until the workshop ends.',
    answer: 'Answer',
    change: 'Change the answer',
    shown: 'This is what the group sees',
    dark: 'The screen is dark.',
    waiting: 'Nothing has been shown yet.',
    theme: (name, notes) => `${name} (${notes})`,
    ended: 'Thank you. The workshop is over.',
    endedText: 'Keep what you have promised so that it shows, and begin with your own slips when you follow up.',
    promised: 'This is what you answered',
    agreement: 'Open the agreement',
    closedTitle: 'The link is not valid.',
    noKey: 'Part of the address is missing. Ask the facilitator for the link again.',
  },
});
