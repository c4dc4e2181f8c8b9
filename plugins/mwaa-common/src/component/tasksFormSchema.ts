import { OperatorDefinition } from '../airflow/operatorDefinition';
import { operatorFields } from '../airflow/operatorFields';
import { formRules } from './formRules';
import { formTitles } from './formTitles';
import { JsonSchema } from './JsonSchema';
import { operatorFieldFormSchema } from './operatorFieldFormSchema';
import { wizardOperators } from './wizardOperators';

function operatorCondition(operator: OperatorDefinition): JsonSchema {
  const fields = operatorFields(operator);
  const required = fields
    .filter(field => field.required)
    .map(field => field.name);
  const argumentsSchema: JsonSchema = {
    title: operator.title,
    description: operator.summary,
    type: 'object',
    ...(required.length && { required }),
    properties: Object.fromEntries(
      fields.map(field => [field.name, operatorFieldFormSchema(field)]),
    ),
  };
  return {
    if: {
      required: ['operator'],
      properties: { operator: { const: operator.id } },
    },
    then: {
      ...(required.length && { required: ['with'] }),
      properties: { with: argumentsSchema },
    },
  };
}

/**
 * The wizard’s `tasks` field for the scaffolder’s stock form: a list of tasks
 * whose arguments follow the chosen operator.
 */
export const tasksFormSchema = (): JsonSchema => ({
  title: formTitles.tasks,
  description: 'What the DAG does, step by step.',
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['id', 'operator'],
    properties: {
      id: {
        title: formTitles.id,
        description: 'Unique in the DAG, for example load_orders.',
        type: 'string',
        ...formRules.taskId,
        errorMessage: {
          pattern: 'holds only letters, digits, "_", "." and "-"',
        },
      },
      operator: {
        title: formTitles.operator,
        description: 'What the task does.',
        type: 'string',
        enum: wizardOperators.map(({ id }) => id),
        enumNames: wizardOperators.map(
          ({ service, title }) => `${service}: ${title}`,
        ),
      },
      after: {
        title: formTitles.after,
        description: 'Ids of the tasks that must be done first.',
        type: 'array',
        items: { title: 'Upstream task', type: 'string' },
      },
      templated: {
        title: formTitles.templated,
        description:
          'Airflow fills in {{ ds }} and the like when the task runs. Otherwise every text arrives as it is written.',
        type: 'boolean',
        default: false,
      },
    },
    // Conditions rather than `dependencies`: of those the form would report
    // what every other operator requires, too. They hold no keyword that two
    // of them could share and JSON Schema does not know, such as
    // `errorMessage`: the form could not merge them and would show no field.
    allOf: wizardOperators
      .filter(({ fields }) => fields.length > 0)
      .map(operatorCondition),
  },
});
