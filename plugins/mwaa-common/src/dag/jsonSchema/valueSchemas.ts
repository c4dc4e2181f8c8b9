import { JsonSchema } from './JsonSchema';
import { markTakes } from '../values';
import { definedAs } from './definedAs';
import { plainMapping } from './plainMapping';
import { zodSchemaAsJson } from './zodSchemaAsJson';

// What they stand for is known only when the task runs.
const atRunTime = ['$template', '$result', '$param', '$event', '$file'];
const whenRendered = Object.keys(markTakes).filter(
  name => !atRunTime.includes(name),
);

function markSchema(name: string): JsonSchema {
  const { schema, takes } = markTakes[name];
  return {
    type: 'object',
    properties: {
      [name]: { ...zodSchemaAsJson(schema), description: `Takes ${takes}.` },
    },
    required: [name],
    additionalProperties: false,
  };
}

/** Any value, and what an argument may be besides a literal. */
export const valueSchemas: Readonly<Record<string, JsonSchema>> = {
  fixedMark: { anyOf: whenRendered.map(markSchema) },
  anyMark: { anyOf: [definedAs('fixedMark'), ...atRunTime.map(markSchema)] },
  value: {
    anyOf: [
      { type: ['null', 'boolean', 'number', 'string'] },
      { type: 'array', items: definedAs('value') },
      plainMapping(definedAs('value')),
      definedAs('anyMark'),
    ],
  },
};
