/** One dependency: `downstream` runs after `upstream`. Python names. */
export interface Edge {
  upstream: string;
  downstream: string;
}

type Group = readonly string[];

const keyOf = (group: Group) => group.join(' ');

function operand(group: Group): string {
  return group.length === 1 ? group[0] : `[${group.join(', ')}]`;
}

/** Tasks with exactly the same upstreams, in order of first appearance. */
function joinDownstreams(edges: readonly Edge[]): [Group, Group][] {
  const upstreams = new Map<string, string[]>();
  for (const { upstream, downstream } of edges) {
    upstreams.set(downstream, [...(upstreams.get(downstream) ?? []), upstream]);
  }
  const pairs = new Map<string, [Group, string[]]>();
  for (const [downstream, sources] of upstreams) {
    const group = [...sources].sort();
    const pair = pairs.get(keyOf(group)) ?? [sources, []];
    pair[1].push(downstream);
    pairs.set(keyOf(group), pair);
  }
  return [...pairs.values()];
}

/**
 * Python statements that make exactly `edges`, each once, in few and readable
 * chains: `a >> [b, c] >> d`. A list cannot be shifted onto a list, so many
 * to many becomes one statement for each downstream.
 */
export function edgeChains(edges: readonly Edge[]): string[] {
  const steps = joinDownstreams(edges).flatMap(([sources, targets]) =>
    sources.length > 1 && targets.length > 1
      ? targets.map((target): [Group, Group] => [sources, [target]])
      : [[sources, targets] as [Group, Group]],
  );
  const setKey = (group: Group) => keyOf([...group].sort());
  const unused = new Set(steps);
  const stepFrom = (group: Group) =>
    [...unused].find(
      ([sources, targets]) =>
        setKey(sources) === setKey(group) &&
        (sources.length === 1 || targets.length === 1),
    );
  const reached = new Set(steps.map(([, targets]) => setKey(targets)));
  // Begin where nothing leads to, so that no chain is cut in its middle.
  const ordered = [
    ...steps.filter(([sources]) => !reached.has(setKey(sources))),
    ...steps,
  ];
  const statements: string[] = [];
  for (const first of ordered) {
    if (!unused.delete(first)) continue;
    const chain = [operand(first[0]), operand(first[1])];
    let last = first[1];
    for (let next = stepFrom(last); next; next = stepFrom(last)) {
      unused.delete(next);
      chain.push(operand(next[1]));
      last = next[1];
    }
    statements.push(chain.join(' >> '));
  }
  return statements;
}
