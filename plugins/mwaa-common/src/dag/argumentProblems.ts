import {
  OperatorDefinition,
  OperatorField,
} from '../airflow/operatorDefinition';
import { operatorFields } from '../airflow/operatorFields';
import { didYouMean } from '../didYouMean';
import { Problem } from '../problem';
import { quoted } from '../quoted';
import { argumentGroupProblems } from './argumentGroupProblems';
import { TaskDraft } from './DagDraft';
import { secretProblem } from './secretProblem';
import { taskSchema } from './schema/taskSchema';
import { TemplateScope, templateProblems } from './templateProblems';
import { DagValue } from './value';
import { valueTypeProblem } from './valueTypeProblem';
import { walkDagValue } from './walkDagValue';
import { DagValueReading } from './values';

const nameOf = (path: Problem['path']) =>
  String([...path].reverse().find(part => typeof part === 'string') ?? '');

const notTemplated =
  'is not filled in by Airflow when the task runs: this argument takes only a fixed value';

function readingProblems(
  reading: DagValueReading,
  path: Problem['path'],
  field: OperatorField | undefined,
  scope: TemplateScope,
): string[] {
  switch (reading.kind) {
    case 'malformed':
      return [reading.reason];
    case 'literal': {
      if (typeof reading.value !== 'string') return [];
      const problem = secretProblem(nameOf(path), reading.value);
      return problem ? [problem] : [];
    }
    case 'template':
      return field && !field.template
        ? [notTemplated]
        : templateProblems(reading.template, scope);
    case 'param':
      if (field && !field.template) return [notTemplated];
      return scope.paramNames.has(reading.name)
        ? []
        : [
            `${quoted(reading.name)} is not declared under "params".${didYouMean(reading.name, [...scope.paramNames])}`,
          ];
    case 'result':
      return field && !field.template ? [notTemplated] : [];
    default:
      return [];
  }
}

function valueProblems(
  value: DagValue,
  path: Problem['path'],
  field: OperatorField | undefined,
  scope: TemplateScope,
): Problem[] {
  const problems: Problem[] = [];
  const mistyped = field && valueTypeProblem(value, field);
  if (mistyped) problems.push({ path, message: mistyped });
  walkDagValue(value, path, (reading, at) =>
    readingProblems(reading, at, field, scope).forEach(message =>
      problems.push({ path: at, message }),
    ),
  );
  return problems;
}

const snake = (name: string) =>
  name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
const taskSettings = new Map(
  Object.keys(taskSchema.shape).map(name => [snake(name), name]),
);

function unknownProblem(
  name: string,
  operator: OperatorDefinition,
  fields: OperatorField[],
  scope: TemplateScope,
): string {
  const ofOtherVersion = operator.fields.find(field => field.name === name);
  if (ofOtherVersion && scope.target) {
    const { since, until } = ofOtherVersion;
    const when = since ? `since ${since}` : `until ${until}`;
    return `is an argument of ${operator.className} only ${when} of the amazon provider; Airflow ${scope.target.airflowVersion} comes with ${scope.target.amazonProviderVersion}`;
  }
  const setting =
    taskSettings.get(name) ?? (taskSchema.shape[name as 'id'] && name);
  if (setting) {
    return `is a setting of the task, not of ${operator.className}; write "${setting}" beside "with"`;
  }
  return `is no argument of ${operator.id} (${operator.className}).${didYouMean(
    name,
    fields.map(field => field.name),
  )}`;
}

/** Everything that is wrong about the arguments of one task. */
export function argumentProblems(
  task: TaskDraft,
  scope: TemplateScope,
): Problem[] {
  const { operator } = task;
  const base = [...task.path, 'with'];
  if (!operator) {
    return Object.entries(task.with).flatMap(([name, value]) =>
      valueProblems(value, [...base, name], undefined, scope),
    );
  }
  const fields = operatorFields(operator, scope.target);
  const missing = fields
    .filter(field => field.required && !(field.name in task.with))
    .map(field => ({
      path: [...base, field.name],
      message: `is missing: ${operator.id} needs it (${field.title.toLowerCase()})`,
    }));
  const given = Object.entries(task.with).flatMap(([name, value]) => {
    const path = [...base, name];
    const field = fields.find(known => known.name === name);
    const problems = valueProblems(value, path, field, scope);
    return field
      ? problems
      : [
          { path, message: unknownProblem(name, operator, fields, scope) },
          ...problems,
        ];
  });
  return [...missing, ...argumentGroupProblems(task, operator), ...given];
}
