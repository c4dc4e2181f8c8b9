import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { AnyZodObject, z } from 'zod/v3';
import { ApiServices } from '../ApiServices';

/** Who asks, and until when it is worth to answer. */
export interface AgentRequest {
  credentials: BackstageCredentials;
  signal: AbortSignal;
}

/** One action for agents and templates: parses, and asks the service that a route asks, too. */
export interface AgentActionDefinition<
  I extends AnyZodObject,
  O extends AnyZodObject,
> {
  /** Without the plugin's id. */
  name: string;
  title: string;
  /** When to use it, what comes before and after, what its errors mean. */
  description: string;
  /** `read` changes nothing; `act` is for people alone. */
  kind: 'read' | 'act';
  /** Whether it may replace or start something; only of `act`. */
  destructive?: boolean;
  /** Whether sending it twice is like sending it once; of `read` always. */
  idempotent?: boolean;
  input: I;
  output: O;
  answer(
    input: z.output<I>,
    request: AgentRequest,
    services: ApiServices,
  ): Promise<z.output<O>>;
}

/** Puts an action into the registry. */
export type AgentAction = (
  registry: ActionsRegistryService,
  services: ApiServices,
) => void;
