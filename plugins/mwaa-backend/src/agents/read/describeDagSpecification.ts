import { NotFoundError } from '@backstage/errors';
import {
  dagExamples,
  DagField,
  dagFields,
  dagFieldSchema,
  DagSpec,
  JsonSchema,
  markTakes,
} from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { agentAction } from '../agentAction';

const [{ spec: example }] = dagExamples;

/** What stands in an argument besides a literal: `$result takes the id of a task …`. */
const values = Object.entries(markTakes).map(
  ([mark, { takes }]) => `{"${mark}": …} takes ${takes}`,
);

export const describeDagSpecification = agentAction({
  name: 'describe-dag-specification',
  title: 'Describe the specification of a DAG',
  description: `Tells what a specification of a DAG looks like: without "field" all its fields, an example, and what arguments may be besides literals; with "field", such as tasks or schedule, the JSON Schema of that field.
The arguments of a task are those of its operator: list-operators, then describe-operator.`,
  kind: 'read',
  input: z
    .object({
      field: z
        .string()
        .max(50)
        .optional()
        .describe('A field at the top, such as tasks, schedule or params'),
    })
    .strict(),
  output: z.object({
    fields: z.array(z.custom<DagField>()).optional(),
    values: z
      .array(z.string())
      .optional()
      .describe('What arguments may be besides literals'),
    example: z.custom<DagSpec>().optional(),
    schema: z.custom<JsonSchema>().optional(),
  }),
  async answer({ field }) {
    if (field === undefined) {
      return { fields: [...dagFields], values, example };
    }
    const schema = dagFieldSchema(field);
    if (!schema) {
      throw new NotFoundError(
        `A specification has no field ${JSON.stringify(field)}, but ${dagFields
          .map(({ name }) => name)
          .join(', ')}`,
      );
    }
    return { schema };
  },
});
