import { mockServices } from '@backstage/backend-test-utils';
import {
  ActionContext,
  TemplateAction,
} from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { JsonObject, JsonValue } from '@backstage/types';
import { validate } from 'jsonschema';

/**
 * Runs an action as the scaffolder does: the input must fit its own schema
 * first, and so must the outputs afterwards.
 */
export async function runAction(
  action: Pick<TemplateAction, 'id' | 'schema'> & {
    handler: (context: never) => Promise<void>;
  },
  input: object,
  changes: Partial<ActionContext<JsonObject>> = {},
): Promise<Record<string, JsonValue>> {
  const fits = validate(input, action.schema?.input ?? {});
  if (!fits.valid) {
    throw new Error(`Invalid input: ${fits.errors.join(', ')}`);
  }
  const outputs: Record<string, JsonValue> = {};
  const context = {
    ...createMockActionContext({
      input: input as JsonObject,
      logger: mockServices.logger.mock(),
      workspacePath: changes.workspacePath,
    }),
    output: (name: string, value: JsonValue) => {
      if (value !== undefined) {
        outputs[name] = JSON.parse(JSON.stringify(value));
      }
    },
    // The mock context drops these.
    ...changes,
  };
  await action.handler(context as never);
  const kept = validate(outputs, action.schema?.output ?? {});
  if (!kept.valid) {
    throw new Error(`Invalid output: ${kept.errors.join(', ')}`);
  }
  return outputs;
}
