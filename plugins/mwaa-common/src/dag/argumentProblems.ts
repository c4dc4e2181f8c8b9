import { isOperatorClass } from '../airflow/isOperatorClass';
import { OperatorDefinition } from '../airflow/operatorDefinition';
import { operatorFields } from '../airflow/operatorFields';
import { Problem } from '../problem';
import { argumentGroupProblems } from './argumentGroupProblems';
import { ArgumentScope } from './arguments/ArgumentScope';
import { filledValue } from './arguments/filledValue';
import { unknownArgumentProblem } from './arguments/unknownArgumentProblem';
import { valueProblems } from './arguments/valueProblems';
import { GivenArguments } from './GivenArguments';
import { isPythonIdentifier } from './isPythonIdentifier';
import { DagValue } from './value';

function missingProblems(
  { path, with: given, alsoGiven, mayHaveMore }: GivenArguments,
  operator: OperatorDefinition,
  scope: ArgumentScope,
): Problem[] {
  if (mayHaveMore) return [];
  return operatorFields(operator, scope.target)
    .filter(
      ({ name, required }) =>
        required && !Object.hasOwn(given, name) && !alsoGiven?.has(name),
    )
    .map(({ name, title }) => ({
      path: [...path, name],
      message: `is missing: ${operator.id} needs it (${title.toLowerCase()})`,
    }));
}

/** What the class itself refuses of arguments that are together. */
function refusals(
  { path, with: given, alsoGiven, mayHaveMore }: GivenArguments,
  operator: OperatorDefinition,
  scope: ArgumentScope,
): Problem[] {
  if (mayHaveMore || !operator.refuses) return [];
  const values = new Map<string, DagValue | undefined>([
    ...[...(alsoGiven ?? [])].map((name): [string, undefined] => [
      name,
      undefined,
    ]),
    ...Object.entries(given).map(([name, value]): [string, DagValue] => [
      name,
      filledValue(value, scope),
    ]),
  ]);
  return operator
    .refuses(values, scope.target)
    .map(problem => ({ ...problem, path: [...path, ...problem.path] }));
}

/** Everything that is wrong about the arguments of one task or notification. */
export function argumentProblems(
  draft: GivenArguments,
  scope: ArgumentScope,
): Problem[] {
  const { operator, path, with: given, templateFieldsKnown } = draft;
  if (!operator) {
    return Object.entries(given).flatMap(([name, value]) =>
      valueProblems(value, [...path, name], {}, scope),
    );
  }
  const fields = operatorFields(operator, scope.target);
  const values = Object.entries(given).flatMap(([name, value]): Problem[] => {
    const at = [...path, name];
    const field = fields.find(known => known.name === name);
    const problems = valueProblems(
      value,
      at,
      { operator, field, templateFieldsKnown },
      scope,
    );
    if (isOperatorClass(operator.id) && !isPythonIdentifier(name)) {
      return [
        { path: at, message: 'must be the name of an argument' },
        ...problems,
      ];
    }
    return field
      ? problems
      : [
          {
            path: at,
            message: unknownArgumentProblem(name, operator, scope.target),
          },
          ...problems,
        ];
  });
  return [
    ...missingProblems(draft, operator, scope),
    ...argumentGroupProblems(draft, operator),
    ...refusals(draft, operator, scope),
    ...values,
  ];
}
