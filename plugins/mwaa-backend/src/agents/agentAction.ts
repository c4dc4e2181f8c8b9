import type { AnyZodObject } from 'zod/v3';
import { agentActPermission } from 'backstage-plugin-mwaa-common';
import { AgentAction, AgentActionDefinition } from './AgentActionDefinition';
import { agentError } from './agentError';

// An MCP client gives up after a minute, unless it was told to wait longer.
const READ_LIMIT_MS = 55_000;

/** An action as the registry takes it. What acts is shown only to those who may act through agents. */
export const agentAction =
  <I extends AnyZodObject, O extends AnyZodObject>(
    definition: AgentActionDefinition<I, O>,
  ): AgentAction =>
  (registry, services) => {
    const { name, title, description, kind, input, output } = definition;
    const readOnly = kind === 'read';
    registry.register<AnyZodObject, AnyZodObject>({
      name,
      title,
      description,
      schema: { input: () => input, output: () => output },
      attributes: {
        readOnly,
        destructive: definition.destructive ?? false,
        idempotent: readOnly || (definition.idempotent ?? false),
      },
      ...(!readOnly && { visibilityPermission: agentActPermission }),
      action: async ({ input: given, credentials, logger }) => {
        // What acts is never left half done for a client that went away.
        const signal = readOnly
          ? AbortSignal.timeout(READ_LIMIT_MS)
          : new AbortController().signal;
        try {
          const answer = await definition.answer(
            given,
            { credentials, signal },
            services,
          );
          return { output: answer };
        } catch (error) {
          throw agentError(name, error, logger);
        }
      },
    });
  };
