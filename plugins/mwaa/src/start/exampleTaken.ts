import { DagExample, dagPartsOf } from 'backstage-plugin-mwaa-common';
import { Taken } from './Taken';

/**
 * An example, as something to begin with. Its dag_id stays behind: everybody
 * who begins with it would have the same one, and the form has its own.
 */
export function exampleTaken({ title, spec }: DagExample): Taken {
  const { dagId: _, ...dag } = dagPartsOf(spec);
  return { source: `the example “${title}”`, dag, problems: 0 };
}
