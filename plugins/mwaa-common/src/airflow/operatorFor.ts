import { isOperatorClass } from './isOperatorClass';
import { operatorById } from './operatorById';
import { operatorClassProvider } from './operatorClassProvider';
import { OperatorDefinition, OperatorField } from './operatorDefinition';
import { sensorFields } from './sensorFields';

/** What of a task says which operator it is. */
export interface OperatorChoice {
  operator: string;
  class?: {
    provider?: string;
    sensor?: boolean;
    templateFields?: readonly string[];
  };
  with?: { [argument: string]: unknown };
  map?: { each?: object; together?: object };
}

// What the class takes only its own code knows: every argument that the task
// names is one, and Airflow refuses the wrong ones when it reads the file.
function argumentNames({ with: given = {}, map = {} }: OperatorChoice) {
  const mapped = [map.each, map.together].flatMap(fields =>
    Object.keys(fields ?? {}).map(name => name.split('.')[0]),
  );
  return [...new Set([...Object.keys(given), ...mapped])];
}

function ofClass(task: OperatorChoice): OperatorDefinition {
  const path = task.operator;
  const dot = path.lastIndexOf('.');
  const className = path.slice(dot + 1);
  const about = task.class ?? {};
  const known = about.sensor ? sensorFields : [];
  const others = argumentNames(task).filter(
    name => !known.some(field => field.name === name),
  );
  return {
    id: path,
    title: className,
    summary: 'A class that is not in the palette.',
    service: 'Other classes',
    kind: about.sensor ? 'sensor' : 'operator',
    className,
    module: () => path.slice(0, dot),
    provider: about.provider ?? operatorClassProvider(path),
    fields: [
      ...others.map((name): OperatorField => ({
        name,
        title: name,
        help: 'An argument of a class that is not in the palette.',
        type: 'any',
        template: (about.templateFields ?? []).includes(name),
        example: null,
      })),
      ...known,
    ],
    iamActions: [],
  };
}

/** The operator of a task: one of the palette, or a class by its import path. */
export const operatorFor = (
  task: OperatorChoice,
): OperatorDefinition | undefined =>
  isOperatorClass(task.operator) ? ofClass(task) : operatorById(task.operator);
