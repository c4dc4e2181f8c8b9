import { agentFields } from './agentFields';

/** Inputs of what looks at a specification alone, whoever will own it. */
export const checkedFields = {
  environment: agentFields.environment,
  spec: agentFields.spec,
  componentRef: agentFields.componentRef.optional(),
};
