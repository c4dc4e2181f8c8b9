import { Problem } from '../../problem';
import { listOf } from '../listOf';
import { mappingOf } from '../mappingOf';
import { nameTextProblem } from '../nameTextProblem';
import { secretProblem } from '../secretProblem';
import { DagValue } from '../value';
import { paramNameProblem } from './paramNameProblem';
import { paramTextProblems } from './paramTextProblems';

type Mapping = { [field: string]: DagValue };

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

function limitProblems({
  type,
  minimum,
  maximum,
  ...param
}: Mapping): string[] {
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

function typeProblems(param: Mapping): string[] {
  const { type, nullable } = param;
  const fitting = typeof type === 'string' ? fits[type] : undefined;
  if (!fitting) return [];
  const isOfType = (value: DagValue) =>
    fitting(value) || (nullable === true && value === null);
  const wrong = (field: string, values: DagValue[]) =>
    values.every(isOfType)
      ? []
      : [`has values in "${field}" that are not of type ${type}`];
  return [
    ...(param.default !== undefined && !isOfType(param.default)
      ? [
          param.default === null
            ? 'has null as "default"; write nullable: true, or leave the default out'
            : `has a "default" that is not of type ${type}`,
        ]
      : []),
    ...wrong('enum', listOf(param.enum)),
    ...wrong('examples', listOf(param.examples)),
  ];
}

function enumProblems({ enum: options, default: value }: Mapping): string[] {
  if (!Array.isArray(options)) return [];
  if (!options.length) return ['has an empty "enum"'];
  return value !== undefined && !options.some(option => same(option, value))
    ? ['has a "default" that is not in its "enum"']
    : [];
}

function nameProblems(name: string, param: Mapping): string[] {
  const label = ['title', 'section'].flatMap(field => {
    const text = param[field];
    const problem = typeof text === 'string' && nameTextProblem(text);
    return problem ? [`has a "${field}" that ${problem}`] : [];
  });
  return [
    ...[paramNameProblem(name)].flatMap(problem => problem ?? []),
    ...(typeof param.default === 'string'
      ? [secretProblem(name, param.default)].flatMap(problem => problem ?? [])
      : []),
    ...label,
  ];
}

/**
 * Everything that is wrong about the params of a DAG, or of a task.
 * `scheduled`: it starts with nobody there to give a value.
 */
export function paramProblems(
  params: DagValue | undefined,
  path: Problem['path'],
  scheduled: boolean,
): Problem[] {
  return Object.entries(mappingOf(params)).flatMap(([name, written]) => {
    const param = mappingOf(written);
    return [
      ...nameProblems(name, param),
      ...(scheduled && param.default === undefined
        ? [
            'needs a "default": a DAG with a schedule starts with nobody there to give a value',
          ]
        : []),
      ...typeProblems(param),
      ...enumProblems(param),
      ...limitProblems(param),
      ...paramTextProblems(param),
    ].map(message => ({ path: [...path, name], message }));
  });
}
