import { isOperatorClass } from '../airflow/isOperatorClass';
import { listOf } from './listOf';
import { mappingOf } from './mappingOf';
import { DagValue } from './value';

// `{ module, callable }`: the arguments of an operator or a notifier that
// calls a function of the component, the mark $callable, and its value.
const namesFunction = (value: { [key: string]: DagValue }) =>
  typeof value.module === 'string' && typeof value.callable === 'string';

const holdsFunction = (value: DagValue | undefined): boolean =>
  Array.isArray(value)
    ? value.some(holdsFunction)
    : namesFunction(mappingOf(value)) ||
      Object.values(mappingOf(value)).some(holdsFunction);

/**
 * Whether a DAG imports Python of the component, from the folder that has
 * its dag_id for a name. Rather once too often than not at all.
 */
export const ownPythonOf = (dag: { [field: string]: DagValue }): boolean =>
  listOf(dag.tasks).some(task => {
    const { operator } = mappingOf(task);
    return (
      typeof operator === 'string' &&
      isOperatorClass(operator) &&
      operator.startsWith(`${String(dag.dagId)}.`)
    );
  }) ||
  ['tasks', 'groups', 'defaults', 'notify', 'deadline'].some(field =>
    holdsFunction(dag[field]),
  );
