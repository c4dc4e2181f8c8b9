import { Problem } from '../problem';
import { DagDraft } from './DagDraft';
import { paramNameProblem } from './paramNameProblem';
import { secretProblem } from './secretProblem';
import { DagValue } from './value';

const fits: Record<string, (value: DagValue) => boolean> = {
  string: value => typeof value === 'string',
  integer: value => Number.isInteger(value),
  number: value => typeof value === 'number',
  boolean: value => typeof value === 'boolean',
  array: value => Array.isArray(value),
  object: value =>
    typeof value === 'object' && value !== null && !Array.isArray(value),
};

const same = (a: DagValue, b: DagValue) =>
  JSON.stringify(a) === JSON.stringify(b);

type Param = { [field: string]: DagValue };

function limitProblems({ type, minimum, maximum, ...param }: Param): string[] {
  const limited = minimum !== undefined || maximum !== undefined;
  if (limited && type !== 'integer' && type !== 'number') {
    return ['has "minimum" or "maximum", which only numbers can have'];
  }
  const low = typeof minimum === 'number' ? minimum : -Infinity;
  const high = typeof maximum === 'number' ? maximum : Infinity;
  if (low > high) return ['has a "minimum" above its "maximum"'];
  const value = param.default;
  return typeof value === 'number' && (value < low || value > high)
    ? ['has a "default" outside of "minimum" and "maximum"']
    : [];
}

function valueProblems(param: Param): string[] {
  const fitting = typeof param.type === 'string' ? fits[param.type] : undefined;
  const options = Array.isArray(param.enum) ? param.enum : undefined;
  const value = param.default;
  return [
    ...(fitting && value !== undefined && !fitting(value)
      ? [`has a "default" that is not of type ${String(param.type)}`]
      : []),
    ...(fitting && options?.some(option => !fitting(option))
      ? [`has values in "enum" that are not of type ${String(param.type)}`]
      : []),
    ...(options && !options.length ? ['has an empty "enum"'] : []),
    ...(options?.length &&
    value !== undefined &&
    !options.some(option => same(option, value))
      ? ['has a "default" that is not in its "enum"']
      : []),
  ];
}

/** Everything that is wrong about the params of a DAG. */
export function paramProblems({ params, schedule }: DagDraft): Problem[] {
  return Object.entries(params).flatMap(([name, param]) => {
    const wrongName = paramNameProblem(name);
    const secret =
      typeof param.default === 'string'
        ? secretProblem(name, param.default)
        : undefined;
    const needsDefault =
      param.default === undefined &&
      typeof schedule.type === 'string' &&
      schedule.type !== 'manual';
    return [
      ...(wrongName ? [wrongName] : []),
      ...(secret ? [secret] : []),
      ...(needsDefault
        ? [
            'needs a "default": a DAG with a schedule starts with nobody there to give a value',
          ]
        : []),
      ...valueProblems(param),
      ...limitProblems(param),
    ].map(message => ({ path: ['params', name], message }));
  });
}
