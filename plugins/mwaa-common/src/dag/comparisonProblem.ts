import { mappingOf } from './mappingOf';
import { conditionSchema } from './schema/conditionSchema';
import { DagValue } from './value';

const comparisons = Object.keys(conditionSchema.shape);

/** Why a condition that has the right shape is refused. */
export const comparisonProblem = (condition: DagValue): string | undefined =>
  comparisons.filter(name => Object.hasOwn(mappingOf(condition), name))
    .length === 1
    ? undefined
    : `needs exactly one comparison: ${comparisons.join(', ')}`;
