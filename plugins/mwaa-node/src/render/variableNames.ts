import { pythonKeywords } from 'backstage-plugin-mwaa-common';
import { freeName } from './freeName';
import { pythonBuiltins } from './pythonBuiltins';

/** A task or a group, and where it stands. */
interface NamedNode {
  kind: 'task' | 'group';
  id: string;
  localId: string;
  /** Full ids of the groups around it, the outermost first. */
  groups: readonly string[];
}

function snakeCase(id: string, prefix: string): string {
  const name = id
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase();
  return /^[a-z]/.test(name) ? name : `${prefix}_${name}`.replace(/_$/, '');
}

/** From the shortest to the longest: `load`, `extract_load`, `orders_extract_load`. */
function wishes(
  node: NamedNode,
  localIds: ReadonlyMap<string, string>,
): string[] {
  const around = node.groups.map(id => localIds.get(id) ?? id);
  return [...around.keys(), around.length]
    .reverse()
    .map(depth =>
      snakeCase([...around.slice(depth), node.localId].join('_'), node.kind),
    );
}

/**
 * A Python variable for each task and group, by its full id; told from its
 * own id and, where others have the same, the groups around it. It hides
 * neither a keyword, a builtin nor one of `imported`.
 */
export function variableNames(
  nodes: readonly NamedNode[],
  imported: Iterable<string>,
): Map<string, string> {
  const reserved = new Set([...pythonKeywords, ...pythonBuiltins, ...imported]);
  const taken = new Set(reserved);
  const variables = new Map<string, string>();
  const localIds = new Map(nodes.map(({ id, localId }) => [id, localId]));
  const name = (kind: NamedNode['kind']) => {
    const own = nodes.filter(node => node.kind === kind);
    const wanted = new Map(own.map(node => [node, wishes(node, localIds)]));
    const counts = new Map<string, number>();
    wanted.forEach(names =>
      new Set(names).forEach(wish =>
        counts.set(wish, (counts.get(wish) ?? 0) + 1),
      ),
    );
    for (const [node, names] of wanted) {
      const wish = names.find(each => counts.get(each) === 1) ?? names.at(-1)!;
      const hides = reserved.has(wish) || (kind === 'group' && taken.has(wish));
      const variable = freeName(hides ? `${wish}_${kind}` : wish, taken);
      taken.add(variable);
      variables.set(node.id, variable);
    }
  };
  name('task');
  name('group');
  return variables;
}
