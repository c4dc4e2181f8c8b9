import { AirflowTarget } from 'backstage-plugin-mwaa-common';
import { coreImports } from './coreImports';
import { PythonExpression } from './PythonExpression';
import { pythonLiteral } from './pythonLiteral';

/** One dependency: `downstream` runs after `upstream`. Python names. */
export interface Edge {
  upstream: string;
  downstream: string;
  /** Shown on the arrow. */
  label?: string;
}

type Group = readonly string[];

/** Every source before every target. */
interface Step {
  sources: Group;
  targets: Group;
  label?: string;
}

const keyOf = (group: Group, label?: string) =>
  JSON.stringify([[...group].sort(), label]);

const list = (group: Group) => `[${group.join(', ')}]`;
const operand = (group: Group) => (group.length === 1 ? group[0] : list(group));
const isManyToMany = ({ sources, targets }: Step) =>
  sources.length > 1 && targets.length > 1;

/** Tasks with exactly the same upstreams, in order of first appearance. */
function joinDownstreams(edges: readonly Edge[]): Step[] {
  const byDownstream = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = keyOf([edge.downstream], edge.label);
    const into = byDownstream.get(key);
    if (into) into.push(edge);
    else byDownstream.set(key, [edge]);
  }
  const steps = new Map<string, Step & { targets: string[] }>();
  for (const into of byDownstream.values()) {
    const sources = into.map(({ upstream }) => upstream);
    const { downstream, label } = into[0];
    const key = keyOf(sources, label);
    const step = steps.get(key) ?? { sources, targets: [], label };
    step.targets.push(downstream);
    steps.set(key, step);
  }
  return [...steps.values()].flatMap(step =>
    // cross_downstream takes no label, and no list is shifted onto a list.
    step.label !== undefined && isManyToMany(step)
      ? step.targets.map(target => ({ ...step, targets: [target] }))
      : [step],
  );
}

/**
 * Python statements that make exactly `edges`, each once, in few and readable
 * chains: `a >> [b, c] >> Label("done") >> d`. A list cannot be shifted onto
 * a list, so many to many is a `cross_downstream`.
 */
export function edgeChains(
  edges: readonly Edge[],
  target: AirflowTarget,
): PythonExpression[] {
  const { Label, cross_downstream: cross } = coreImports[target.major];
  const steps = joinDownstreams(edges);
  const unused = new Set(steps);
  const bySources = new Map<string, Step[]>();
  for (const step of steps) {
    if (isManyToMany(step)) continue;
    const key = keyOf(step.sources);
    const known = bySources.get(key);
    if (known) known.push(step);
    else bySources.set(key, [step]);
  }
  const stepFrom = (group: Group) =>
    bySources.get(keyOf(group))?.find(step => unused.has(step));
  const reached = new Set(steps.map(({ targets }) => keyOf(targets)));
  // Begin where nothing leads to, so that no chain is cut in its middle.
  const ordered = [
    ...steps.filter(({ sources }) => !reached.has(keyOf(sources))),
    ...steps,
  ];
  return ordered.flatMap(first => {
    if (!unused.delete(first)) return [];
    if (isManyToMany(first)) {
      const source = `cross_downstream(${list(first.sources)}, ${list(first.targets)})`;
      return [new PythonExpression(source, [cross])];
    }
    const chain = [operand(first.sources)];
    const imports = [];
    for (
      let step: Step | undefined = first;
      step;
      step = stepFrom(step.targets)
    ) {
      unused.delete(step);
      if (step.label !== undefined) {
        chain.push(`Label(${pythonLiteral(step.label)})`);
        imports.push(Label);
      }
      chain.push(operand(step.targets));
    }
    return [new PythonExpression(chain.join(' >> '), imports)];
  });
}
