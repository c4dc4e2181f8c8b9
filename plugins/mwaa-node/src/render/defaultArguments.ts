import { InputError } from '@backstage/errors';
import {
  DagDefaults,
  DagTask,
  isOperatorClass,
  OperatorChoice,
  operatorFields,
  operatorFor,
} from 'backstage-plugin-mwaa-common';
import { argumentValue } from './argumentValue';
import { definedEntries } from './definedEntries';
import { pythonLiteral, PythonValue } from './pythonLiteral';
import { RenderScope } from './RenderScope';
import { settingArguments } from './settingArguments';
import { unusualSettings } from './unusualSettings';

/** The operators that take the argument; of a class it is not known what it takes. */
function takersOf(
  name: string,
  tasks: readonly DagTask[],
  { target }: RenderScope,
) {
  const named = (choice: OperatorChoice) => {
    const definition = operatorFor(choice);
    const field =
      definition &&
      operatorFields(definition, target).find(known => known.name === name);
    return field ? [{ definition, field }] : [];
  };
  const takers = tasks.flatMap(named);
  return takers.length
    ? takers
    : tasks
        .filter(({ operator }) => isOperatorClass(operator))
        .flatMap(task => named({ ...task, with: { [name]: null } }));
}

/**
 * One operator argument among the defaults. Whether Airflow fills it in as a
 * template is each operator's own affair, so all that take it must agree.
 */
function operatorDefault(
  name: string,
  defaults: DagDefaults,
  tasks: readonly DagTask[],
  scope: RenderScope,
): PythonValue {
  const found = new Map<string, PythonValue>();
  takersOf(name, tasks, scope).forEach(({ definition, field }) => {
    const value = argumentValue(defaults.with![name], {
      ...scope,
      field,
      templateExt: definition.templateExt ?? [],
    });
    found.set(pythonLiteral(value), value);
  });
  const values = [...found.values()];
  if (values.length === 1) return values[0];
  throw new InputError(
    values.length === 0
      ? `No operator takes the default argument ${JSON.stringify(name)}. Remove it.`
      : `The default argument ${JSON.stringify(name)} would reach the operators differently, because Airflow fills it in for some of them only. Write it at the tasks.`,
  );
}

/**
 * The value of `default_args`; `undefined` when it would be empty.
 *
 * @param tasks - those that the defaults are for
 * @param around - what is said for all tasks, and names of settings that groups around say
 */
export function defaultArguments(
  defaults: DagDefaults,
  tasks: readonly DagTask[],
  scope: RenderScope,
  around: { owner?: string; settings?: ReadonlySet<string> } = {},
): PythonValue | undefined {
  const { with: given = {}, ...settings } = defaults;
  const entries = definedEntries<PythonValue>({
    owner: around.owner,
    ...settingArguments(
      unusualSettings(settings, around.settings ?? new Set()),
      scope,
    ),
    ...Object.fromEntries(
      Object.keys(given).map(name => [
        name,
        operatorDefault(name, defaults, tasks, scope),
      ]),
    ),
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
