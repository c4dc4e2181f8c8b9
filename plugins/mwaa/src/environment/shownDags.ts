import { DagState, EnvironmentDag } from 'backstage-plugin-mwaa-common';

/** DAGs in one of the states, or in any where none is chosen, whose id, component or owner holds a text. */
export function shownDags(
  dags: readonly EnvironmentDag[],
  text: string,
  states: ReadonlySet<DagState>,
): EnvironmentDag[] {
  const wanted = text.trim().toLowerCase();
  return dags.filter(
    ({ dagId, component = '', owner = '', state }) =>
      (!states.size || states.has(state)) &&
      [dagId, component, owner].some(each =>
        each.toLowerCase().includes(wanted),
      ),
  );
}
