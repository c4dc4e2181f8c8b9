import { ancestors, DagWork, taskGraph } from 'backstage-plugin-mwaa-common';
import { Choice } from '../Surroundings';

/** What a group can wait for without making a cycle, by full ids. */
export function groupChoices(work: DagWork, index: number): Choice[] {
  const graph = taskGraph(work);
  const own = graph.groups[index];
  const before = ancestors(graph.edges);
  const members = (id: string) => {
    const node = graph.nodes.get(id);
    return node?.kind === 'group' ? node.tasks : [id];
  };
  return [...graph.tasks, ...graph.groups]
    .filter(
      ({ id, groups }) =>
        id !== own.id && !groups.includes(own.id) && !own.groups.includes(id),
    )
    .filter(({ id }) =>
      members(id).every(task =>
        own.tasks.every(mine => !before(task).has(mine)),
      ),
    )
    .map(({ id, kind }) => ({
      id,
      label: id,
      ...(kind === 'group' && { description: 'Group' }),
    }));
}
