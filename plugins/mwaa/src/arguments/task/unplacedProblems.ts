import {
  DagTask,
  OperatorDefinition,
  Problem,
} from 'backstage-plugin-mwaa-common';
import { settingFields } from '../fields/settingFields';
import { docsFields } from './taskFields';

// Each has a section or an input of its own.
const placed = new Set<string | number>([
  'id',
  'after',
  'class',
  'map',
  'notify',
  'inlets',
  'outlets',
  'teardown',
  'params',
  ...[...settingFields, ...docsFields].map(({ name }) => name),
]);

/**
 * Problems of a task that no field of the form shows: about arguments
 * together, about the task as a whole, and about what the form does not have.
 */
export const unplacedProblems = (
  problems: readonly Problem[],
  definition: OperatorDefinition | undefined,
  task: DagTask,
): Problem[] =>
  problems.filter(({ path: [first, second] }) => {
    if (first === undefined || !definition) return true;
    if (first !== 'with') {
      return !placed.has(first);
    }
    const isShown =
      Object.hasOwn(task.with ?? {}, String(second)) ||
      definition.fields.some(({ name }) => name === second);
    return !isShown;
  });
