import { TemplateBlock, TemplateToken, templateBlocks } from './templateTokens';

/** A name that a template reads from its context. */
export interface TemplateReference {
  root: string;
  /** The attribute or literal key read from it first, if any. */
  member?: string;
  /** Whether that is written `root.member`. */
  isAttribute?: boolean;
  /** The literal arguments of `ti.xcom_pull(…)` that name tasks. */
  pulls?: string[];
}

/** What a template reads, binds and does. */
export interface TemplateReading {
  references: TemplateReference[];
  bound: string[];
  /** First words of its statements, e.g. `for`. */
  statements: string[];
  /** Attributes that begin with `_`. */
  privateNames: string[];
}

const words = new Set(
  'and or not in is if else true false none True False None recursive import as with without context ignore missing scoped required'.split(
    ' ',
  ),
);
const is = (token: TemplateToken | undefined, text: string) =>
  token?.kind === 'operator' && token.text === text;
const named = (token: TemplateToken | undefined) =>
  token?.kind === 'name' ? token.text : undefined;

function pulledTasks(tokens: TemplateToken[], open: number): string[] {
  let depth = 0;
  let argument: string | undefined = 'task_ids';
  const tasks: string[] = [];
  for (let i = open; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.kind === 'operator') {
      if ('([{'.includes(token.text)) depth += 1;
      if (')]}'.includes(token.text)) depth -= 1;
      if (depth === 0) break;
      if (token.text === ',' && depth === 1) argument = undefined;
    } else if (token.kind === 'name' && is(tokens[i + 1], '=')) {
      argument = token.text;
      if (argument === 'dag_id') return [];
    } else if (token.kind === 'string' && argument === 'task_ids') {
      tasks.push(token.text);
    }
  }
  return tasks;
}

function referenceAt(tokens: TemplateToken[], at: number): TemplateReference {
  const root = tokens[at].text;
  const next = tokens[at + 2];
  if (is(tokens[at + 1], '.') && next) {
    const pull = next.text === 'xcom_pull' && is(tokens[at + 3], '(');
    return {
      root,
      member: next.text,
      isAttribute: true,
      ...(pull && { pulls: pulledTasks(tokens, at + 3) }),
    };
  }
  return is(tokens[at + 1], '[') &&
    next?.kind === 'string' &&
    is(tokens[at + 3], ']')
    ? { root, member: next.text }
    : { root };
}

/** Whether the name at this place is read from the context. */
function isRead(tokens: TemplateToken[], at: number): boolean {
  const before = tokens[at - 1];
  const isTest =
    named(before) === 'is' ||
    (named(before) === 'not' && named(tokens[at - 2]) === 'is');
  const isArgumentName =
    is(tokens[at + 1], '=') && (is(before, '(') || is(before, ','));
  return (
    !words.has(tokens[at].text) &&
    !is(before, '.') &&
    !is(before, '|') &&
    !isTest &&
    !isArgumentName
  );
}

/** Names bound by `for`, `set`, `with`, `macro` and `block`, with their positions. */
function bindings(block: TemplateBlock): Set<number> {
  const { tokens } = block;
  const statement = block.kind === 'statement' ? named(tokens[0]) : undefined;
  const positions = new Set<number>();
  // Somebody may not have typed that far yet.
  const names = (from: number, to: number) => {
    for (let i = from; i < Math.min(to, tokens.length); i++) {
      if (tokens[i].kind === 'name' && !is(tokens[i - 1], '.'))
        positions.add(i);
    }
  };
  if (statement === 'for') {
    names(
      1,
      tokens.findIndex(token => named(token) === 'in'),
    );
  } else if (statement === 'set') {
    const equals = tokens.findIndex(token => is(token, '='));
    names(1, equals < 0 ? 2 : equals);
  } else if (statement === 'with') {
    tokens.forEach((_, i) => is(tokens[i + 1], '=') && names(i, i + 1));
  } else if (statement === 'macro' || statement === 'call') {
    names(1, tokens.length);
  } else if (statement === 'block' || statement === 'filter') {
    names(1, 2);
  }
  return positions;
}

/** Reads a Jinja template; `undefined` where it cannot be read. */
export function templateReading(text: string): TemplateReading | undefined {
  const blocks = templateBlocks(text);
  if (!blocks) return undefined;
  const reading: TemplateReading = {
    references: [],
    bound: [],
    statements: [],
    privateNames: [],
  };
  for (const block of blocks) {
    const positions = bindings(block);
    const first = block.kind === 'statement' ? 1 : 0;
    if (first) reading.statements.push(named(block.tokens[0]) ?? '');
    block.tokens.forEach((token, at) => {
      if (is(block.tokens[at - 1], '.') && token.text.startsWith('_')) {
        reading.privateNames.push(token.text);
      }
      if (positions.has(at)) reading.bound.push(token.text);
      else if (
        at >= first &&
        token.kind === 'name' &&
        isRead(block.tokens, at)
      ) {
        reading.references.push(referenceAt(block.tokens, at));
      }
    });
  }
  return reading;
}
