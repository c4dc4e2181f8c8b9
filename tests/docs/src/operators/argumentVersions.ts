import {
  AirflowTarget,
  OperatorDefinition,
  OperatorField,
  operatorFields,
} from 'backstage-plugin-mwaa-common';
import { versionWords } from '../versions/versionWords';
import { operatorTargets } from './operatorTargets';

export interface ArgumentVersions {
  /** The versions of Airflow that have it; empty for all that have the operator. */
  available: string;
  /** `yes`, `no`, or the versions in which it is so. */
  required: string;
  template: string;
  /** Where only what is inside of it is filled in; empty for nowhere. */
  fixed: string;
}

const answer = (
  chosen: readonly AirflowTarget[],
  all: readonly AirflowTarget[],
) => (chosen.length ? versionWords(chosen, all) || 'yes' : 'no');

/** What is true of an argument in which Airflow, as the code answers for each. */
export function argumentVersions(
  operator: OperatorDefinition,
  { name }: OperatorField,
): ArgumentVersions {
  const targets = operatorTargets(operator);
  const read = targets.flatMap(target => {
    const field = operatorFields(operator, target).find(
      candidate => candidate.name === name,
    );
    return field ? [{ target, field }] : [];
  });
  const having = read.map(({ target }) => target);
  const where = (key: 'required' | 'template') =>
    answer(
      read.filter(({ field }) => field[key]).map(({ target }) => target),
      having,
    );
  const fixed = read.filter(({ field }) => field.fixed);
  return {
    available: versionWords(having, targets),
    required: where('required'),
    template: where('template'),
    fixed: fixed.length
      ? versionWords(
          fixed.map(({ target }) => target),
          having,
        ) || 'all versions'
      : '',
  };
}
