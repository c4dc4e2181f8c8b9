import { zodToJsonSchema } from 'zod-to-json-schema';
import { notifiers } from '../../airflow/notifiers';
import { OperatorDefinition } from '../../airflow/operatorDefinition';
import { palette } from '../../airflow/palette';
import { JsonSchema } from './JsonSchema';
import { handwrittenDagSchema } from '../handwritten/HandwrittenDag';
import { assetConditionSchema, assetSchema } from '../schema/assetSchema';
import { dagValueSchema } from '../schema/dagValueSchema';
import { groupSchema } from '../schema/groupSchema';
import { notificationSchema } from '../schema/notificationSchema';
import { paramSchema } from '../schema/paramSchema';
import { defaultsSchema } from '../schema/settingsSchema';
import { afterSchema, taskSchema } from '../schema/taskSchema';
import { dagSpecSchema } from '../spec';
import { SharedSchemas } from './argumentSchema';
import { argumentChoices, requiredChoices } from './choiceSchemas';
import { definedAs } from './definedAs';
import { valueSchemas } from './valueSchemas';
import { zodSchemaAsJson } from './zodSchemaAsJson';

type Definitions = { [name: string]: JsonSchema };

const choice = (definitions: readonly OperatorDefinition[]): JsonSchema => ({
  enum: definitions.map(({ id }) => id),
  enumDescriptions: definitions.map(({ summary }) => summary),
});

const withProperty = (
  schema: JsonSchema,
  name: string,
  property: JsonSchema,
): JsonSchema => {
  const properties = schema.properties as { [name: string]: JsonSchema };
  const { description } = properties[name];
  return {
    ...schema,
    properties: { ...properties, [name]: { description, ...property } },
  };
};

const hasDefaults = {
  required: ['defaults'],
  properties: { defaults: { required: ['with'] } },
};

// Arguments may come from the defaults around a task, or from its mapping.
const completeTasks = {
  if: {
    not: {
      anyOf: [
        hasDefaults,
        {
          required: ['groups'],
          properties: { groups: { contains: hasDefaults } },
        },
      ],
    },
  },
  then: {
    properties: {
      tasks: {
        items: {
          if: { not: { required: ['map'] } },
          then: definedAs('complete'),
        },
      },
    },
  },
};

/**
 * The specification as JSON Schema (draft 7), for editors: the shape, and the
 * arguments of every operator and notifier of any target. What else a
 * specification must fulfil only parseDagSpec knows.
 */
export function dagJsonSchema(): JsonSchema {
  const { $defs, ...root } = zodToJsonSchema(dagSpecSchema, {
    definitionPath: '$defs',
    definitions: {
      value: dagValueSchema,
      param: paramSchema,
      asset: assetSchema,
      assetCondition: assetConditionSchema,
      notification: notificationSchema,
      defaults: defaultsSchema,
      group: groupSchema,
      after: afterSchema,
      task: taskSchema,
    },
  }) as JsonSchema & { $defs: Definitions };
  const shared: SharedSchemas = new Map();
  const task = {
    ...withProperty($defs.task, 'operator', {
      anyOf: [choice(palette), { type: 'string', pattern: '\\.' }],
    }),
    allOf: argumentChoices('operator', palette, shared),
  };
  const notification = {
    ...withProperty($defs.notification, 'notifier', choice(notifiers)),
    allOf: [
      ...argumentChoices('notifier', notifiers, shared),
      ...requiredChoices('notifier', notifiers),
    ],
  };
  const { required, ...generated } = root;
  const handwritten = zodSchemaAsJson(handwrittenDagSchema);
  const { source } = handwritten.properties as { source: JsonSchema };
  return {
    title: 'DAG specification',
    ...generated,
    properties: { ...(generated.properties as JsonSchema), source },
    // References of the schema begin at its root, so the shape stays there.
    if: { required: ['source'] },
    then: definedAs('handwritten'),
    else: { required },
    allOf: [completeTasks],
    $defs: {
      ...$defs,
      handwritten,
      ...valueSchemas,
      ...Object.fromEntries([...shared].sort(([a], [b]) => (a < b ? -1 : 1))),
      task,
      notification,
      complete: { allOf: requiredChoices('operator', palette) },
    },
  };
}
