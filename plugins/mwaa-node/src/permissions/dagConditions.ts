import { createConditionExports } from '@backstage/plugin-permission-node';
import { dagResourceRef } from './dagResourceRef';
import { dagRules } from './dagRules';

const exported = createConditionExports({
  resourceRef: dagResourceRef,
  rules: dagRules,
});

/** For policies: the rules with parameters. */
export const dagConditions = exported.conditions;

/** For policies: the decision that allows a permission under conditions. */
export const createDagConditionalDecision = exported.createConditionalDecision;
