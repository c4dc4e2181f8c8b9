import { Schema } from './schemaOf';

/** What is said of an operation. */
export interface OperationFacts {
  operationId: string;
  summary: string;
  /** Name of the schema of its answer. */
  answers: string;
  query?: {
    [name: string]: { schema: Schema; description: string; required?: true };
  };
  body?: {
    required: { [name: string]: Schema };
    optional?: { [name: string]: Schema };
  };
}

export interface Operation {
  method: 'get' | 'post';
  /** With `{name}` for parameters. */
  path: string;
  facts: OperationFacts;
}
