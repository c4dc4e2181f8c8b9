import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ApiServices } from '../ApiServices';

/** A request of somebody who is signed in, or of a service; nothing of it is checked yet. */
export interface RouteRequest {
  params: unknown;
  query: unknown;
  body: unknown;
  credentials: BackstageCredentials;
  /** Aborted when whoever asked has gone. */
  signal: AbortSignal;
}

/** One operation of the API: parses, authorises, and asks one service. */
export interface Route {
  method: 'get' | 'post';
  /** With `:name` for parameters. */
  path: string;
  /** How large its body may be, in bytes; as large as a specification unless given. */
  bodyLimit?: number;
  /** What is answered, as JSON. */
  answer(request: RouteRequest, services: ApiServices): Promise<unknown>;
}
