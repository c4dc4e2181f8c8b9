import { agentFields } from './agentFields';

/** Inputs of a plan, and so of the deployment that has to be given the same ones. */
export const plannedFields = {
  environment: agentFields.environment,
  spec: agentFields.spec,
  componentRef: agentFields.componentRef,
  owner: agentFields.owner,
  acknowledgeRollback: agentFields.acknowledgeRollback.optional(),
};
