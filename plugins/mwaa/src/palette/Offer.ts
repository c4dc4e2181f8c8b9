import { OperatorDefinition } from 'backstage-plugin-mwaa-common';

/** An operator in the palette. */
export interface Offer {
  operator: OperatorDefinition;
  /** Why it cannot be used on the environment, as a sentence. */
  unavailable?: string;
}
