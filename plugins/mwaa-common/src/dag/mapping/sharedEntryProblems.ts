import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { DagValue } from '../value';
import { walkDagValue } from '../walkDagValue';
import { MappedField } from './MappedField';

/** Entries beside one that is mapped over a result: a function of the DAG holds them, so they are fixed. */
export function sharedEntryProblems(
  fields: readonly MappedField[],
  way: 'each' | 'together',
  given: { [argument: string]: DagValue },
  path: Problem['path'],
): Problem[] {
  return fields.flatMap(({ argument, key, reading, name }) => {
    if (key === undefined || reading.kind !== 'result') return [];
    const takes = ['literal', 'list', 'mapping', 'env'].concat(
      way === 'together' ? ['template'] : [],
    );
    const problems: Problem[] = [];
    walkDagValue(given[argument] ?? {}, [...path, argument], ({ kind }, at) => {
      if (takes.includes(kind)) return;
      const message = `must be a fixed value, because ${quoted(name)} is mapped over a result`;
      problems.push({ path: at, message });
    });
    return problems;
  });
}
