import { ancestors } from './ancestors';
import { Edge } from './Edge';

/** Every task that runs after a task, for any task. */
export const descendants = (
  edges: readonly Edge[],
): ((task: string) => ReadonlySet<string>) =>
  ancestors(edges.map(({ from, to }) => ({ from: to, to: from })));
