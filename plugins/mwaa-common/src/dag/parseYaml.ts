import { isAlias, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import { Problem } from '../problem';

const MAX_BYTES = 1024 * 1024;

// After a few the rest follows from them.
const MOST_MESSAGES = 20;

/** The content of a YAML text, or why it cannot be read. */
export type YamlReading =
  { ok: true; value: unknown } | { ok: false; problems: Problem[] };

const refused = (...messages: string[]): YamlReading => ({
  ok: false,
  problems: messages.map(message => ({ path: [], message })),
});

/** What YAML allows and a specification does not. */
function nodeProblems(document: Document, lines: LineCounter): string[] {
  const messages: string[] = [];
  const report = (node: Node | null | undefined, message: string) => {
    const line = lines.linePos(node?.range?.[0] ?? 0).line;
    messages.push(`line ${line}: ${message}`);
  };
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        report(node, 'aliases (*name) are not allowed; write the value again');
      } else if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
        report(node, `the tag ${node.tag} is not known`);
      }
    },
    Pair(_, { key }) {
      if (!isScalar(key) || typeof key.value !== 'string') {
        report(key as Node | null, 'a key must be text; put it in quotes');
      }
    },
  });
  return messages;
}

/**
 * Reads YAML 1.2 of at most 1 MiB: one document, no aliases, no duplicate
 * keys. Problems name the line.
 */
export function parseYaml(text: string): YamlReading {
  if (
    text.length > MAX_BYTES ||
    new TextEncoder().encode(text).length > MAX_BYTES
  ) {
    return refused('is larger than 1 MiB');
  }
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: true,
  });
  if (!Array.isArray(documents) || documents.length === 0) {
    return refused('is empty');
  }
  const messages = documents.flatMap(document => [
    ...[...document.errors, ...document.warnings].map(
      ({ pos, message }) =>
        `line ${lineCounter.linePos(pos[0]).line}: ${message}`,
    ),
    ...nodeProblems(document, lineCounter),
  ]);
  if (documents.length > 1) messages.push('holds more than one YAML document');
  return messages.length
    ? refused(...messages.slice(0, MOST_MESSAGES))
    : { ok: true, value: documents[0].toJS({ maxAliasCount: 0 }) };
}
