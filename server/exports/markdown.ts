import { type AgreementWords, agreementDate, agreementWords, mandateLine } from '#shared/content/agreement-words.ts';
import type { Wording } from '#shared/record/types.ts';
import type { Agreement, AgreementNorm } from '#shared/workshop/agreement.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** First what we do, then where the line goes; either may be missing. */
function wordingLines({ principle, boundary }: Wording, words: AgreementWords): string[] {
  const lines = principle === '' ? [] : [`**${escapeMarkdown(principle)}**`];
  if (boundary !== '') lines.push(`${words.boundary}: ${escapeMarkdown(boundary)}`);
  return lines;
}

/** One item of a list. Its further lines are paragraphs of their own, indented to stay inside the item. */
function item(marker: string, paragraphs: readonly string[]): string {
  const indent = ' '.repeat(marker.length + 1);
  return paragraphs
    .map((paragraph, index) => (index === 0 ? `${marker} ${paragraph}` : `${indent}${paragraph}`))
    .join('\n\n');
}

function normParagraphs(norm: AgreementNorm, agreement: Agreement, words: AgreementWords): string[] {
  const paragraphs = wordingLines(norm, words);
  if (norm.status === 'onTrial') {
    paragraphs.push(`*${words.onTrialUntil(agreementDate(agreement.language, agreement.followUp.date))}*`);
  }
  if (norm.objections) paragraphs.push(`${words.objections}: ${norm.objections.map(escapeMarkdown).join(' · ')}`);
  return [...paragraphs, ...mandateParagraph(norm, agreement, words)];
}

/** Whether the norm fits within the mandate; the reason of a no is the manager's own text. */
function mandateParagraph({ mandate }: AgreementNorm, agreement: Agreement, words: AgreementWords): string[] {
  const inert = mandate?.answer === 'no' ? { ...mandate, because: escapeMarkdown(mandate.because) } : mandate;
  const line = mandateLine(words, inert, agreement.manager, (date) => agreementDate(agreement.language, date));
  return line === null ? [] : [`*${line}*`];
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => item('-', [line])).join('\n');
}

function section(title: string, body: string): string[] {
  return body === '' ? [] : [`## ${title}`, body];
}

/** What the team decided about when to meet again, and how many decided. */
function closing(agreement: Agreement, words: AgreementWords): string[] {
  const { followUp, participants, language } = agreement;
  const sentences = [
    participants === null ? '' : words.participants(participants),
    followUp.date === '' ? '' : words.followUpLine(agreementDate(language, followUp.date), followUp.confirmed),
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? [] : ['---', sentences.join(' ')];
}

/**
 * The agreement as a Markdown text for a wiki or a repository, in the workshop's language. Whatever people wrote is
 * inert in it (see escapeMarkdown); the layout is ours alone. Notes, dots and answers are never in it, because they are
 * not in an agreement; objections only where a large group tries a norm with them.
 */
export function agreementMarkdown(agreement: Agreement): string {
  const words = agreementWords[agreement.language];
  const when = agreementDate(agreement.language, agreement.date);
  const norms = agreement.norms.map((norm, index) => item(`${index + 1}.`, normParagraphs(norm, agreement, words)));
  const outside = agreement.outside.map((norm) =>
    item('-', [...wordingLines(norm, words), ...mandateParagraph(norm, agreement, words)]),
  );
  const parked = agreement.parked.map((norm) => item('-', wordingLines(norm, words)));
  const blocks = [
    `# ${escapeMarkdown(agreement.title) || words.ourAgreement}`,
    [escapeMarkdown(agreement.team), when].filter((part) => part !== '').join(', '),
    ...(agreement.rehearsal ? [`**${words.rehearsal}.** ${words.rehearsalHint}`] : []),
    ...(agreement.final ? [] : [`**${words.draft}.** ${words.draftHint}`]),
    `## ${words.norms}`,
    norms.length === 0 ? words.noNorms : norms.join('\n\n'),
    ...section(words.always, bullets(agreement.always.map(escapeMarkdown).filter((line) => line !== ''))),
    ...(outside.length === 0 ? [] : [`## ${words.outside}`, words.outsideHint, outside.join('\n\n')]),
    ...(parked.length === 0 ? [] : [`## ${words.parked}`, words.parkedHint, parked.join('\n\n')]),
    ...closing(agreement, words),
  ];
  return `${blocks.join('\n\n')}\n`;
}
