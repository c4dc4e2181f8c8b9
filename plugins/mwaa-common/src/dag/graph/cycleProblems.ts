import { Problem } from '../../problem';
import { DagDraft } from '../DagDraft';
import { findCycle } from './findCycle';

/** A circle of tasks that wait for each other, with its path. */
export function cycleProblems({ graph }: DagDraft): Problem[] {
  const cycle = findCycle(graph.edges);
  return cycle
    ? [
        {
          path: ['tasks'],
          message: `wait for each other in a circle: ${cycle.join(' → ')}; remove one of these edges`,
        },
      ]
    : [];
}
