import {
  DagTask,
  DagValue,
  pythonKeywords,
  readDagValue,
} from 'backstage-plugin-mwaa-common';
import { passedArguments } from './passedArguments';
import { valueType } from './valueType';

type Given = Map<string, DagValue>;

const isIdentifier = (name: string) =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !pythonKeywords.has(name);

function positional(value: DagValue): Given {
  const reading = readDagValue(value);
  const items = reading.kind === 'list' ? reading.items : [];
  return new Map(items.map((item, index) => [`argument_${index + 1}`, item]));
}

function named(value: DagValue): Given {
  const reading = readDagValue(value);
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
  const calls = tasks.map(passedArguments);
  const byName = calls.map(({ opKwargs }) => named(opKwargs));
  const required = merge(calls.map(({ opArgs }) => positional(opArgs)));
  const keywords = merge(byName);
  const hasOthers =
    calls.some(({ isOpen }) => isOpen) ||
    byName.flatMap(call => [...call.keys()]).some(name => !isIdentifier(name));
  return [
    ...required,
    ...(keywords.length > 0 ? ['*', ...keywords] : []),
    ...(hasOthers ? ['**others: object'] : []),
  ].join(', ');
}
