/** A piece of Jinja code. */
export interface TemplateToken {
  kind: 'name' | 'string' | 'number' | 'operator';
  /** Of a string: its content, escapes left as they are. */
  text: string;
  /** Where it begins and ends in the template. */
  start: number;
  end: number;
}

/** One `{{ … }}` or `{% … %}`. */
export interface TemplateBlock {
  kind: 'expression' | 'statement';
  tokens: TemplateToken[];
  /** Where it begins and ends in the template, braces included. */
  start: number;
  end: number;
}

const token =
  /\s+|([A-Za-z_]\w*)|("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')|(\d[\w.]*)|(==|!=|<=|>=|\/\/|\*\*|[-+*/%~|.,:()[\]{}<>=])/y;

const rawStart = /\{%[-+]?\s{0,20}raw\s{0,20}[-+]?%\}/y;
const rawEnd = /\{%[-+]?\s{0,20}endraw\s{0,20}[-+]?%\}/g;

interface Cursor {
  text: string;
  at: number;
}

function readCode(
  cursor: Cursor,
  end: '}}' | '%}',
): TemplateToken[] | undefined {
  const tokens: TemplateToken[] = [];
  let depth = 0;
  const endsHere = () =>
    depth === 0 &&
    (cursor.text.startsWith(end, cursor.at) ||
      (/^[-+]$/.test(cursor.text[cursor.at] ?? '') &&
        cursor.text.startsWith(end, cursor.at + 1)));
  while (cursor.at < cursor.text.length) {
    if (endsHere()) {
      cursor.at = cursor.text.indexOf(end, cursor.at) + 2;
      return tokens;
    }
    token.lastIndex = cursor.at;
    const match = token.exec(cursor.text);
    if (!match) return undefined;
    cursor.at = token.lastIndex;
    const [, name, string, number, operator] = match;
    const place = { start: match.index, end: token.lastIndex };
    if (name) tokens.push({ kind: 'name', text: name, ...place });
    if (string) {
      tokens.push({ kind: 'string', text: string.slice(1, -1), ...place });
    }
    if (number) tokens.push({ kind: 'number', text: number, ...place });
    if (operator) {
      if ('([{'.includes(operator)) depth += 1;
      if (')]}'.includes(operator)) depth -= 1;
      tokens.push({ kind: 'operator', text: operator, ...place });
    }
  }
  return undefined;
}

/** The code of a Jinja template, or `undefined` where it cannot be read. */
export function templateBlocks(text: string): TemplateBlock[] | undefined {
  const blocks: TemplateBlock[] = [];
  const cursor: Cursor = { text, at: 0 };
  for (;;) {
    const start = text.slice(cursor.at).search(/\{[{%#]/);
    if (start < 0) return blocks;
    cursor.at += start;
    rawStart.lastIndex = cursor.at;
    if (rawStart.test(text)) {
      rawEnd.lastIndex = rawStart.lastIndex;
      if (!rawEnd.test(text)) return undefined;
      cursor.at = rawEnd.lastIndex;
    } else if (text[cursor.at + 1] === '#') {
      const end = text.indexOf('#}', cursor.at);
      if (end < 0) return undefined;
      cursor.at = end + 2;
    } else {
      const { at: begin } = cursor;
      const statement = text[begin + 1] === '%';
      cursor.at += 2;
      if (/[-+]/.test(text[cursor.at] ?? '')) cursor.at += 1;
      const tokens = readCode(cursor, statement ? '%}' : '}}');
      if (!tokens) return undefined;
      blocks.push({
        kind: statement ? 'statement' : 'expression',
        tokens,
        start: begin,
        end: cursor.at,
      });
    }
  }
}
