import {
  DagTask,
  DagValue,
  pythonKeywords,
  readDagValue,
} from 'backstage-plugin-mwaa-common';
import { valueType } from './valueType';

type Given = Map<string, DagValue>;

const isIdentifier = (name: string) =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !pythonKeywords.has(name);

function positional(task: DagTask): Given {
  const reading = readDagValue(task.with?.op_args ?? []);
  const items = reading.kind === 'list' ? reading.items : [];
  return new Map(items.map((item, index) => [`argument_${index + 1}`, item]));
}

function named(task: DagTask): Given {
  const reading = readDagValue(task.with?.op_kwargs ?? {});
  return new Map(reading.kind === 'mapping' ? reading.entries : []);
}

/** One parameter for each name; optional unless every task gives it. */
function merge(calls: readonly Given[]): string[] {
  const names = new Set(calls.flatMap(call => [...call.keys()]));
  return [...names].filter(isIdentifier).map(name => {
    const given = calls.flatMap(call => {
      const value = call.get(name);
      return value === undefined ? [] : [valueType(value)];
    });
    const type = new Set(given).size === 1 ? given[0] : 'object';
    return given.length === calls.length
      ? `${name}: ${type}`
      : `${name}: ${type} | None = None`;
  });
}

/**
 * Python parameters of a function, from what the tasks that call it pass:
 * `argument_1: str, *, day: str, limit: int | None = None`.
 */
export function callableParameters(tasks: readonly DagTask[]): string {
  const byName = tasks.map(named);
  const required = merge(tasks.map(positional));
  const keywords = merge(byName);
  const hasOthers = byName
    .flatMap(call => [...call.keys()])
    .some(name => !isIdentifier(name));
  return [
    ...required,
    ...(keywords.length > 0 ? ['*', ...keywords] : []),
    ...(hasOthers ? ['**others: object'] : []),
  ].join(', ');
}
