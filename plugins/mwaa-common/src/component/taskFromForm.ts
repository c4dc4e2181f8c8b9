import { operatorById } from '../airflow/operatorById';
import { OperatorField } from '../airflow/operatorDefinition';
import { palette } from '../airflow/palette';
import { parseYaml } from '../dag/parseYaml';
import { Problem } from '../problem';
import { TaskForm } from './componentForm';
import { isYamlField } from './isYamlField';

type Arguments = { [name: string]: unknown };

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const knownSomewhere = new Set(
  palette.flatMap(({ fields }) => fields.map(({ name }) => name)),
);

/** A text that Airflow would fill in. */
const holdsJinja = (text: string) => /\{[{%#]/.test(text);

function marked(value: unknown): unknown {
  if (typeof value === 'string') {
    return holdsJinja(value) ? { $template: value } : value;
  }
  if (Array.isArray(value)) return value.map(marked);
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  return entries.some(([key]) => key.startsWith('$'))
    ? value
    : Object.fromEntries(entries.map(([key, item]) => [key, marked(item)]));
}

function readText(
  text: string,
  field: OperatorField,
  path: Problem['path'],
  problems: Problem[],
): unknown {
  const isText = field.type === 'any' && /^\s*(\{[{%#]|[^{[\s])/.test(text);
  const reading = parseYaml(text);
  if (reading.ok) {
    const structured = typeof reading.value === 'object' && reading.value;
    return isText && !structured ? text : reading.value;
  }
  if (isText) return text;
  reading.problems.forEach(({ message }) =>
    problems.push({
      path,
      message: `is no YAML or JSON (a {{ template }} in it stands in quotes): ${message}`,
    }),
  );
  return undefined;
}

/**
 * The task of a specification that one of the wizard’s tasks means. Empty
 * fields count as not given, and so do those that hold Airflow’s own default
 * and those that were filled in for another operator before: the form keeps
 * what it no longer shows.
 */
export function taskFromForm(
  task: TaskForm,
  index: number,
): { task: { [field: string]: unknown }; problems: Problem[] } {
  const problems: Problem[] = [];
  const fields = operatorById(task.operator)?.fields ?? [];
  const values: Arguments = {};
  for (const [name, value] of Object.entries(task.with)) {
    const field = fields.find(known => known.name === name);
    const path = ['tasks', index, 'with', name];
    const read =
      field && isYamlField(field) && typeof value === 'string' && value.trim()
        ? readText(value, field, path, problems)
        : value;
    const isAbsent =
      isEmpty(value) || (field && !field.required && isEmpty(read));
    const isLeftOver = !field && fields.length > 0 && knownSomewhere.has(name);
    const isDefault = field && !field.required && field.default === read;
    if (!isAbsent && !isLeftOver && !isDefault) {
      values[name] = task.templated ? marked(read) : read;
    }
  }
  return {
    task: {
      id: task.id,
      operator: task.operator,
      ...(task.after.length && { after: task.after }),
      ...(Object.keys(values).length && { with: values }),
    },
    problems,
  };
}
