import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { markdownText } from 'backstage-plugin-mwaa-common';

const markdown = new MarkdownIt({ html: true });

const html = (text: string) =>
  markdown.render(`${markdownText(text)}\n`).trimEnd();

const shown = (text: string) =>
  html(text)
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

describe('markdownText', () => {
  it('leaves ordinary names readable', () => {
    expect(markdownText("Orders: Ada's daily load (v2)")).toBe(
      "Orders: Ada's daily load (v2)",
    );
  });

  it.each([
    '# heading',
    '<script>alert(1)</script>',
    '`code` | cell',
    '1. item',
    '- item',
    ': definition',
    '[x](javascript:alert(1))',
    '![x](y)',
    '**bold** _it_ ~~no~~ ==mark==',
    '&lt;b&gt;',
    'C:\\new \\*',
    '---',
    '🚀 :tada: "quoted"',
    '{{ ds }} ${x}',
  ])('shows %j as it is', text => {
    expect(shown(text)).toBe(`<p>${text}</p>`);
  });

  it('makes one line of several', () => {
    expect(markdownText('a\r\n\r\n# b\u2028c\u0000')).toBe('a &#35; b c');
  });

  it('lets no markup through, whatever the text', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'<>&`*_[]()!|#~=+-:{}$\\"\' ab1.\n'),
    });
    fc.assert(
      fc.property(hostile, text => {
        const line = text.replace(/\s+/g, ' ').trim();
        expect(shown(text)).toBe(line === '' ? '' : `<p>${line}</p>`);
      }),
      { numRuns: 2000 },
    );
  });
});
