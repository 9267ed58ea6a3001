import type { ClientRejection, LocalCode } from '#client/connection/answers.ts';
import type { RejectionCode } from '#shared/kernel/decision.ts';
import type { Lang } from './language.ts';
import { defineMessages } from './messages.ts';
import { wayInSentences } from './way-in-rejections.ts';

/** The numbers and names of a refusal, as words; empty where the server sent none. */
type Param = (name: string) => string;
type Sentence = string | ((param: Param) => string);
type Sentences = Readonly<Record<RejectionCode | LocalCode, Sentence>>;

/** The refusals inside a room; most of them only a desk can get. */
const roomSentences = defineMessages({
  sv: {
    'protocol.version': 'Sidan är äldre än servern. Ladda om, så fortsätter du där du var.',
    'protocol.tooLarge': 'Det var för mycket på en gång. Korta ner och prova igen.',
    'role.notAllowed': 'Den här länken släpper inte in dig. Be workshopledaren om en ny.',
    'room.gone':
      'Rummet finns inte längre, och innehållet är raderat. Fråga workshopledaren om det ska finnas ett nytt.',
    'rehearsal.full': 'Just nu övar så många som servern orkar med. Vänta en stund och prova igen.',
    'keys.last':
      'Det är den sista nyckeln för en workshopledare. Bjud in någon annan först, annars kan ingen leda workshopen.',
    'keys.unknown': 'Den länken har redan slutat gälla. Titta på listan och prova igen.',
    'keys.taken': 'Länken gick inte att göra. Prova en gång till.',
    'keys.tooMany': (param: Param) =>
      `Det finns redan ${param('max')} länkar. Dra tillbaka någon som inte används först.`,
    'keys.revoked':
      'Den här länken har dragits tillbaka. Ska du fortsätta, be någon som leder workshopen om en ny länk.',
    'keys.handedOver':
      'Du har lämnat över, och någon annan leder workshopen nu. Vill du vara med som deltagare går du in med rumskoden.',
    'recover.wrong':
      'Rumskoden och frasen hör inte ihop. Kontrollera stavningen och ordningen. Har någon gjort en ny fras gäller inte den gamla.',
    'recover.tooMany': 'Det har provats för många fraser härifrån. Vänta tio minuter och prova igen.',
    'texts.unknown': 'Den texten finns inte längre. Titta igen och prova på nytt.',
    'room.gathering': 'Mobilerna lämnar just in det som är skrivet. Vänta en liten stund och prova igen.',
    'room.ended': 'Workshopen är avslutad och går inte att ändra. Överenskommelsen finns kvar att läsa.',
    'envelope.tooLate': 'Det hann inte med. Texten ligger kvar här i mobilen.',
    'envelope.invalid': 'Det gick inte att lämna in. Ladda om sidan: texten ligger kvar här i mobilen.',
    'step.changed': 'Någon hann före, så läget är ett annat nu. Titta en gång till och gör om det om det behövs.',
    'step.unknown': 'Det steget finns inte. Ladda om sidan och prova igen.',
    'agenda.invalid': 'Upplägget går inte att använda som det är. Titta igenom stegen och prova igen.',
    'agenda.changed': 'Någon annan har ändrat agendan sedan dess. Titta på den och gör om det om det behövs.',
    'agenda.begun': 'Steg som har börjat går inte att ändra. Det som kommer efter går bra.',
    'clock.changed': 'Tiden hade redan ändrats. Titta på klockan och prova igen om det behövs.',
    'checkin.alreadyShown': 'Meningen är redan visad. Frågan öppnas bara en gång.',
    'checkin.tooFew': (param: Param) =>
      `Det behövs minst ${param('least')} i rummet för trygghetskollen. Gå vidare, eller vänta in fler.`,
    'rate.alreadyShown': 'Svaren är redan visade.',
    'write.tooFew': (param: Param) =>
      `Bara ${param('present')} är med. Med färre än fyra är det lätt att gissa vem som skrev vad. Vänta in fler, eller bekräfta att ni skriver ändå.`,
    'write.alreadyRevealed': 'Lapparna är redan vända. Läs dem, eller gå vidare.',
    'write.notRevealed': 'Visa lapparna till den här frågan först, sedan går det att gå vidare.',
    'write.lastQuestion': 'Det finns ingen fråga efter den här. Gå vidare till nästa steg.',
    'held.unknown': 'Den lappen hålls inte kvar längre. Titta igen.',
    'held.decided': 'Någon hann före: lappen är redan avgjord.',
    'themes.unknownNote': 'Den lappen finns inte längre. Titta på tavlan och prova igen.',
    'themes.unknownTheme': 'Det temat finns inte längre. Titta på tavlan och prova igen.',
    'themes.emptyName': 'Temat behöver ett namn. Skriv ett ord eller två.',
    'themes.nothingToUndo': 'Det finns inget att ångra.',
    'themes.changedSince': 'Tavlan har ändrats sedan dess, så det går inte att ångra. Flytta tillbaka för hand.',
    'themes.mergeLoop': 'Lapparna ligger redan ihop. Välj en annan lapp.',
    'dots.notVoting': 'Prickarna är redan räknade, eller inte räknade än. Titta igen och prova det som går nu.',
    'dots.tooFewThemes':
      'Det behövs minst tre teman för att prioritera med prickar. Gå vidare, eller dela upp ett tema.',
    'groups.nobody': 'Ingen mobil är med än, så det finns ingen att lotta. Vänta tills de har kommit in.',
    'groups.nobodyNew': 'Alla som är med har redan en grupp.',
    'groups.notDealt': 'Lotta grupperna först.',
    'groups.alreadyOpened': 'Det grupperna skrev är redan öppnat.',
    'groups.notChoosing': 'Det finns inget att välja mellan just nu. Gå vidare till nästa steg.',
    'sift.noNotes': 'Det finns inga lappar att sålla än. Låt gruppen skriva först.',
    'sift.noDrafts': 'Det finns inga utkast att sålla än. Låt borden formulera först.',
    'sift.alreadyOpened': 'Sållningen är redan klar.',
    'draft.empty': 'Spelregeln är tom. Skriv en princip, en gräns eller båda.',
    'draft.unknownNorm': 'Den spelregeln går inte att ändra här längre. Välj en annan, eller skriv en ny.',
    'draft.unknownTopic': 'Det ämnet finns inte längre. Välj ett annat tema.',
    'draft.tooMany': (param: Param) =>
      `Ni har redan ${param('max')} spelregler, och fler håller man inte i minnet. Ta bort eller slå ihop någon först.`,
    'consent.unknownNorm': 'Den spelregeln finns inte längre. Välj en annan.',
    'consent.notAsking': 'Ingen avstämning pågår. Fråga gruppen först.',
    'consent.stillAsking': 'En avstämning pågår redan. Avsluta den först.',
    'consent.tooFewAnswers': 'Fyra av fem behöver ha svarat. Vänta in några till och prova igen.',
    'consent.notRewording': 'Den här spelregeln ska inte formuleras om nu. Välj nästa, eller parkera den.',
    'consent.noDrafts': 'Det finns ingen spelregel att stämma av. Skriv minst en först.',
    'consent.decided': 'Gruppen har redan antagit den, så den går inte att parkera. Ta upp den vid uppföljningen.',
    'mandate.notDecided': 'Gruppen har inte antagit den spelregeln, så det finns inget att svara på.',
    'mandate.notPresent': 'Chefen är inte med. Skriv när frågan får svar i stället.',
    'next.badDate': 'Välj ett datum efter i dag.',
    'close.dateMissing': 'Bestäm datum för uppföljningen först. Sedan går det att avsluta.',
    'close.notCollecting': 'Orden är redan visade.',
  },
  en: {
    'protocol.version': 'This page is older than the server. Reload, and you carry on where you were.',
    'protocol.tooLarge': 'That was too much at once. Shorten it and try again.',
    'role.notAllowed': 'This link doesn’t let you in. Ask the facilitator for a new one.',
    'room.gone': 'The room is gone and its contents are deleted. Ask the facilitator whether there is a new one.',
    'rehearsal.full': 'As many are rehearsing just now as this server can take. Wait a little and try again.',
    'keys.last': 'That is the last facilitator key. Invite somebody else first, or nobody can run the workshop.',
    'keys.unknown': 'That link has already stopped working. Look at the list and try again.',
    'keys.taken': 'The link could not be made. Try once more.',
    'keys.tooMany': (param) => `There are already ${param('max')} links. Revoke one that is not in use first.`,
    'keys.revoked': 'This link has been revoked. To carry on, ask somebody who runs the workshop for a new link.',
    'keys.handedOver':
      'You have handed over, and somebody else runs the workshop now. To take part, go in with the room code.',
    'recover.wrong':
      'The room code and the phrase do not belong together. Check the spelling and the order. If somebody has made a new phrase, the old one no longer works.',
    'recover.tooMany': 'Too many phrases have been tried from here. Wait ten minutes and try again.',
    'texts.unknown': 'That text is gone. Look again and try once more.',
    'room.gathering': 'The phones are handing in what has been written. Wait a moment and try again.',
    'room.ended': 'The workshop has ended and can’t be changed. The agreement is still there to read.',
    'envelope.tooLate': 'It came too late. The text is still here on your phone.',
    'envelope.invalid': 'It could not be handed in. Reload the page: the text is still here on your phone.',
    'step.changed': 'Somebody got there first, so things look different now. Look again, and redo it if you need to.',
    'step.unknown': 'There is no such step. Reload the page and try again.',
    'agenda.invalid': 'The agenda cannot be used as it is. Look through the steps and try again.',
    'agenda.changed': 'Somebody else has changed the agenda since. Look at it, and do it again if it is needed.',
    'agenda.begun': 'Steps that have begun cannot be changed. What comes after them can.',
    'clock.changed': 'The time had already been changed. Look at the clock and try again if you need to.',
    'checkin.alreadyShown': 'The sentence has been shown. The question opens only once.',
    'checkin.tooFew': (param: Param) =>
      `The safety check-in needs at least ${param('least')} people in the room. Go on, or wait for more.`,
    'rate.alreadyShown': 'The answers have been shown.',
    'write.tooFew': (param) =>
      `Only ${param('present')} here. With fewer than four it is easy to guess who wrote what. Wait for more, or confirm that you write anyway.`,
    'write.alreadyRevealed': 'The notes have already been turned over. Read them, or move on.',
    'write.notRevealed': 'Reveal the notes on this question first, then you can move on.',
    'write.lastQuestion': 'There is no question after this one. Go on to the next step.',
    'held.unknown': 'That note is no longer held. Have another look.',
    'held.decided': 'Somebody got there first: the note has been decided about.',
    'themes.unknownNote': 'That note is gone. Look at the board and try again.',
    'themes.unknownTheme': 'That theme is gone. Look at the board and try again.',
    'themes.emptyName': 'The theme needs a name. Write a word or two.',
    'themes.nothingToUndo': 'There is nothing to undo.',
    'themes.changedSince': 'The board has changed since then, so this can’t be undone. Move things back by hand.',
    'themes.mergeLoop': 'Those notes already lie together. Choose another note.',
    'dots.notVoting': 'The dots are already counted, or not counted yet. Look again and try what can be done now.',
    'dots.tooFewThemes': 'Dots need at least three themes. Move on, or split a theme.',
    'groups.nobody': 'No phone has joined yet, so there is nobody to deal. Wait until they are in.',
    'groups.nobodyNew': 'Everyone here already has a group.',
    'groups.notDealt': 'Deal the groups first.',
    'groups.alreadyOpened': 'What the groups wrote has been opened already.',
    'groups.notChoosing': 'There is nothing to choose between right now. Go on to the next step.',
    'sift.noNotes': 'There are no notes to sift yet. Let the group write first.',
    'sift.noDrafts': 'There are no drafts to sift yet. Let the tables draft first.',
    'sift.alreadyOpened': 'The sifting is done already.',
    'draft.empty': 'The norm is empty. Write a principle, a boundary or both.',
    'draft.unknownNorm': 'That norm can’t be changed here any more. Choose another, or write a new one.',
    'draft.unknownTopic': 'That topic is gone. Choose another theme.',
    'draft.tooMany': (param) =>
      `You already have ${param('max')} norms, and nobody remembers more. Remove one or join two first.`,
    'consent.unknownNorm': 'That norm is gone. Choose another.',
    'consent.notAsking': 'No consent round is open. Ask the group first.',
    'consent.stillAsking': 'A consent round is already open. Close it first.',
    'consent.tooFewAnswers': 'Four out of five need to have answered. Wait for a few more and try again.',
    'consent.notRewording': 'This norm is not up for rewording now. Choose the next one, or park it.',
    'consent.noDrafts': 'There is no norm to ask about. Write at least one first.',
    'consent.decided': 'The group has already agreed on it, so it can’t be parked. Take it up at the follow-up.',
    'mandate.notDecided': 'The group has not agreed on that norm, so there is nothing to answer.',
    'mandate.notPresent': 'The manager is not here. Say when the question gets its answer instead.',
    'next.badDate': 'Choose a date after today.',
    'close.dateMissing': 'Set the date for the follow-up first. Then you can close.',
    'close.notCollecting': 'The words have already been shown.',
  },
});

/** Every refusal as a sentence: what happened, and what to do now. */
const sentences: Readonly<Record<Lang, Sentences>> = {
  sv: { ...wayInSentences.sv, ...roomSentences.sv },
  en: { ...wayInSentences.en, ...roomSentences.en },
};

/**
 * The sentence for a refusal in a person's language.
 * @param rejection what the server answered, or what the client found out by itself
 */
export function rejectionText({ code, params }: ClientRejection, lang: Lang): string {
  const sentence: Sentence = sentences[lang][code];
  return typeof sentence === 'string' ? sentence : sentence((name) => String(params?.[name] ?? ''));
}
