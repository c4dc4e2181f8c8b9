import { Problem } from 'backstage-plugin-mwaa-common';
import { isMap, isScalar, LineCounter, Node, parseDocument } from 'yaml';

/** Tells on which line of a YAML text a path is, or what is around it; from 1. */
export function lineOfPath(
  yaml: string,
): (path: Problem['path']) => number | undefined {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const lineOf = (node: Node | null | undefined) =>
    node?.range ? lines.linePos(node.range[0]).line : undefined;
  const keyLine = (path: Problem['path']) => {
    const around = document.getIn(path.slice(0, -1), true);
    const pair = isMap(around)
      ? around.items.find(
          ({ key }) => isScalar(key) && key.value === path.at(-1),
        )
      : undefined;
    return lineOf(pair?.key as Node | undefined);
  };
  return path => {
    for (let length = path.length; length > 0; length--) {
      const part = path.slice(0, length);
      const line =
        keyLine(part) ?? lineOf(document.getIn(part, true) as Node | undefined);
      if (line !== undefined) return line;
    }
    return undefined;
  };
}
