import { EnvironmentValues } from './EnvironmentValues';
import { EnvironmentScope } from './envProblem';
import { mappingOf } from './mappingOf';
import { environmentValueSchema } from './schema/environmentValueSchema';
import { DagValue } from './value';

/** What `$env` may name in a specification that may still be wrong. */
export const environmentScope = (
  dag: { [field: string]: DagValue },
  environment?: EnvironmentValues,
): EnvironmentScope => ({
  values: Object.fromEntries(
    Object.entries(mappingOf(dag.values)).map(([name, declared]) => {
      const read = environmentValueSchema.safeParse(declared);
      return [name, read.success ? read.data : {}];
    }),
  ),
  ...(environment && { environment }),
});
