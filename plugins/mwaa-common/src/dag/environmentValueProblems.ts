import { Problem } from '../problem';
import { quoted } from '../quoted';
import { builtInValues } from './builtInValues';
import { isPythonIdentifier } from './isPythonIdentifier';
import { mappingOf } from './mappingOf';
import { nameTextProblem } from './nameTextProblem';
import { secretProblem } from './secretProblem';
import { DagValue } from './value';
import { walkDagValue } from './walkDagValue';

type Mapping = { [key: string]: DagValue };

function nameProblem(name: string): string | undefined {
  if (builtInValues.includes(name)) {
    return `is known in every environment already; use it without declaring it, or choose another name`;
  }
  return name.length <= 100 && isPythonIdentifier(name)
    ? undefined
    : 'must be a Python identifier of at most 100 characters, because templates reach it as env.<name>';
}

function fixedProblems(
  name: string,
  value: DagValue,
  path: Problem['path'],
): Problem[] {
  const problems: Problem[] = [];
  walkDagValue(value, path, (reading, at) => {
    const isFixed = ['literal', 'list', 'mapping'].includes(reading.kind);
    const key = at.length > path.length ? String(at.at(-1)) : name;
    const message = isFixed
      ? reading.kind === 'literal' &&
        typeof reading.value === 'string' &&
        secretProblem(key, reading.value)
      : 'must be a fixed value, because it is filled in when the DAG is rendered';
    if (message) problems.push({ path: at, message });
  });
  return problems;
}

/** Everything that is wrong about the values that differ per environment. */
export function environmentValueProblems(dag: Mapping): Problem[] {
  return Object.entries(mappingOf(dag.values)).flatMap(([name, declared]) => {
    const path = ['values', name];
    const { default: fallback, in: places } = mappingOf(declared);
    const message = nameProblem(name);
    return [
      ...(message ? [{ path, message }] : []),
      ...(fallback === undefined
        ? []
        : fixedProblems(name, fallback, [...path, 'default'])),
      ...Object.entries(mappingOf(places)).flatMap(([id, value]) => {
        const wrong = id.trim()
          ? nameTextProblem(id)
          : `${quoted(id)} is the id of no environment`;
        return [
          ...(wrong ? [{ path: [...path, 'in', id], message: wrong }] : []),
          ...fixedProblems(name, value, [...path, 'in', id]),
        ];
      }),
    ];
  });
}
