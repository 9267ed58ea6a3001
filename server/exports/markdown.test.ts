import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '#shared/kernel/text.ts';
import type { Agreement, AgreementNorm } from '#shared/workshop/agreement.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { agreementMarkdown } from './markdown.ts';

/** An independent reader with everything on that a wiki might have on: raw HTML, and links out of bare addresses. */
const reader = new MarkdownIt({ html: true, linkify: true });

const norm = (text: Partial<AgreementNorm>): AgreementNorm => ({
  id: 'n1',
  status: 'adopted',
  principle: 'Vi börjar i tid.',
  boundary: '',
  theme: { name: 'Möten', field: 0 },
  earlier: [],
  mandate: null,
  ...text,
});

const agreement: Agreement = {
  language: 'sv',
  team: 'Team Kundresan',
  title: 'Så vill vi ha det',
  date: '2027-03-12',
  final: true,
  rehearsal: false,
  participants: 17,
  followUp: { date: '2027-06-11', confirmed: true },
  always: ['Lagar gäller som vanligt.'],
  norms: [
    norm({ principle: 'Vi skickar agendan dagen innan.', boundary: 'Vi bokar inte möten utan syfte.' }),
    norm({ id: 'n2', status: 'onTrial', principle: '', boundary: 'Vi avbryter inte varandra.' }),
  ],
  outside: [],
  manager: 'absent',
  parked: [norm({ id: 'n3', status: 'parked', principle: 'Vi har mötesfri onsdag.' })],
};

/** The same agreement with one text in every place where people write. */
const everywhere = (text: string): Agreement => ({
  ...agreement,
  team: text,
  title: text,
  always: [text],
  norms: [
    norm({ principle: text, boundary: text }),
    norm({ id: 'n2', status: 'onTrial', principle: '', boundary: text }),
  ],
  outside: [norm({ id: 'n4', principle: text, boundary: text, mandate: { answer: 'no', because: text } })],
  parked: [norm({ id: 'n3', status: 'parked', principle: text, boundary: text })],
});

const decode = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** What a person sees of a rendered page: the elements in order, and the words. */
const elementsOf = (html: string): string[] => [...html.matchAll(/<([a-z0-9]+)/g)].map((match) => match[1] ?? '');
const wordsOf = (html: string): string =>
  decode(html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();

const corpus = [
  '# Rubrik',
  '## Rubrik ##',
  'Rubrik\n===',
  'Rubrik\n---',
  '- punkt',
  '* punkt',
  '+ punkt',
  '1. punkt',
  '42) punkt',
  '> citat',
  '    kod',
  '\tkod',
  '```js',
  '~~~',
  '---',
  '***',
  '___',
  '| a | b |\n|---|---|\n| c | d |',
  '[klicka](javascript:alert(1))',
  '[klicka](https://example.com)',
  '[a]: https://example.com "titel"',
  '[^1] och [[sida]] och [ ] att göra',
  '![bild](https://example.com/x.png)',
  '![](data:image/png;base64,AAAA)',
  '<https://example.com>',
  '<a@b.example>',
  'https://example.com',
  '(https://example.com).',
  'se http://intranet/sida?a=1&b=2#c',
  'www.example.com',
  'example.com',
  'x.se',
  'kolla t.co/abc',
  'mailto:a@b.example',
  'anna.svensson@foretag.example',
  '@channel och @here',
  'löser #123 och GH-1',
  '192.168.0.1',
  'javascript:alert(1)',
  'tel:112',
  '//evil.example/x.js',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- gömt -->',
  '<details open ontoggle=alert(1)>',
  '</li></ul><h1>ut</h1>',
  '&lt;script&gt; &amp; &#60;b&#62; &copy',
  '*kursiv* **fet** ***båda*** _kursiv_ __fet__',
  '~~struken~~ ==markerad== ^upp^ ~ner~',
  '`kod` ``kod`` \\`kod\\`',
  '\\*inte\\* \\\\',
  'slutar med bakstreck\\',
  '$x^2$ och $$y$$',
  '{#id .klass} {{ mall }} {% tagg %}',
  ':smile: :::note',
  '**',
  '*',
  '`',
  '``',
  '!',
  '![',
  '](x)',
  '&',
  '<',
  '|',
  'rad ett  \nrad två',
  'rad ett\r\n\r\n# rad två',
  'rad\u2028rad',
  'text\u202egnp.exe',
  'vanlig mening, med t.ex. förkortningar, bl.a. ”citat” – och tankstreck.',
];

describe('the agreement as Markdown', () => {
  it('[EXPORT-1] has the team’s words in the workshop’s language, and nothing else of the workshop', () => {
    expect(agreementMarkdown(agreement)).toBe(`# Så vill vi ha det

Team Kundresan, 12 mars 2027

## Våra spelregler

1. **Vi skickar agendan dagen innan.**

   Gräns: Vi bokar inte möten utan syfte.

2. Gräns: Vi avbryter inte varandra.

   *På prov till 11 juni 2027*

## Gäller alltid

- Lagar gäller som vanligt.

## Parkerat

Det här är inte bestämt. Det kan tas upp igen.

- **Vi har mötesfri onsdag.**

---

17 personer var med och bestämde. Vi följer upp den 11 juni 2027.
`);
  });

  it('[EXPORT-1] speaks English in an English workshop, and says that a draft is one', () => {
    const text = agreementMarkdown({ ...agreement, language: 'en', final: false, participants: null });
    expect(text).toContain('**Draft.** The workshop is still running, so this may change.');
    expect(text).toContain('Boundary: Vi bokar inte möten utan syfte.');
    expect(text).toContain('We follow up on 11 June 2027.');
    expect(text).not.toContain('took part');
  });

  it('[REHEARSE-13] says that it comes from a rehearsal', () => {
    const text = agreementMarkdown({ ...agreement, rehearsal: true });
    expect(text).toContain('**Övning.** Gruppen är simulerad och spelreglerna är påhittade.');
  });

  it('[EXPORT-1] says so when nothing has been decided', () => {
    const text = agreementMarkdown({ ...agreement, norms: [], parked: [], always: [] });
    expect(text).toContain('Inga spelregler är antagna än.');
    expect(text).not.toContain('Parkerat');
    expect(text).not.toContain('Gäller alltid');
  });

  it.each(corpus)('[EXPORT-2] stays text wherever it is written: %j', (text) => {
    const plain = reader.render(agreementMarkdown(everywhere('Vanliga ord')));
    const html = reader.render(agreementMarkdown(everywhere(text)));
    const elements = elementsOf(html).filter((name) => name !== 'code');
    expect(elements).toEqual(elementsOf(plain));
    expect(wordsOf(html)).toBe(wordsOf(plain).replaceAll('Vanliga ord', () => cleanLine(text)));
  });

  it('[EXPORT-2] renders any text as exactly what was written', () => {
    const signs = fc.constantFrom(...'\\`*_[]()<>{}#+-.!|~&$^=:"\'@/%,;? \n\tåäö1aZ€😀'.split(''));
    const nasty = fc.array(signs, { maxLength: 40 }).map((list) => list.join(''));
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 140 }), nasty);
    const plain = elementsOf(reader.render(agreementMarkdown(everywhere('Ord'))));
    fc.assert(
      fc.property(text, (written) => {
        const line = cleanLine(written);
        fc.pre(line.replace(/\s/g, '') !== '');
        const html = reader.render(agreementMarkdown(everywhere(written)));
        expect(elementsOf(html).filter((name) => name !== 'code')).toEqual(plain);
        expect(wordsOf(reader.render(escapeMarkdown(written)))).toBe(line.replace(/\s+/g, ' '));
      }),
      { numRuns: 600 },
    );
  }, 30_000);

  it('[EXPORT-3] leaves ordinary sentences as they were written', () => {
    const sentence = 'Vi säger till före lunch (kl. 11), t.ex. i kanalen – ”nu hinner jag inte!”';
    expect(escapeMarkdown(sentence)).toBe(sentence);
  });
});
