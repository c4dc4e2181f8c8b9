import { DagTask, TaskGraph } from 'backstage-plugin-mwaa-common';
import { passedResults } from './passedResults';

/** An edge between tasks or groups, by their full ids. */
export interface GraphStep {
  from: string;
  to: string;
  label?: string;
}

/**
 * The edges that a DAG file has to write: those of `after`, of branches and
 * of results that Jinja pulls. A result that is passed on makes its edge by
 * itself, and so does a teardown; such an edge is written for its label only.
 */
export function explicitEdges(
  graph: TaskGraph,
  tasks: readonly DagTask[],
): GraphStep[] {
  const key = (from: string, to: string) => JSON.stringify([from, to]);
  const made = new Set([
    ...graph.implied
      .filter(({ by }) => by === 'setup')
      .map(({ from, to }) => key(from, to)),
    ...graph.tasks.flatMap(({ id, index }) =>
      [...passedResults(tasks[index])].map(from => key(from, id)),
    ),
  ]);
  const steps = new Map<string, GraphStep>();
  const written = graph.written.map(({ from, to, label }) => ({
    from,
    to,
    ...(label !== undefined && { label }),
  }));
  for (const step of [...written, ...graph.implied]) {
    const { from, to } = step;
    const known = steps.get(key(from, to));
    const label = 'label' in step ? step.label : undefined;
    if (!known && (label !== undefined || !made.has(key(from, to)))) {
      steps.set(key(from, to), {
        from,
        to,
        ...(label !== undefined && { label }),
      });
    }
  }
  const places = new Map(graph.tasks.map(({ id, index }) => [id, index]));
  const place = ({ to }: GraphStep) => {
    const node = graph.nodes.get(to)!;
    return places.get(node.kind === 'task' ? to : node.tasks[0])!;
  };
  // As the tasks stand in the specification, wherever the edge was said.
  return [...steps.values()]
    .map(step => ({ step, at: place(step) }))
    .sort((a, b) => a.at - b.at)
    .map(({ step }) => step);
}
