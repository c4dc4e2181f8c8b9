import { OperatorField } from './operatorDefinition';

/** How far a short circuit reaches. */
export const ignoreTriggerRulesField: OperatorField = {
  name: 'ignore_downstream_trigger_rules',
  title: 'Skip everything after it',
  help: 'Otherwise only the tasks directly after it are skipped, and the trigger rules of the others decide.',
  type: 'boolean',
  default: true,
  example: false,
};
