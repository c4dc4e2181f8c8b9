import { InputError } from '@backstage/errors';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import { DagResource } from './DagResource';
import { dagRules } from './dagRules';

const rules = Object.values(dagRules);

const authorizer = createConditionAuthorizer<DagResource>({
  getRuleByName(name) {
    const rule = rules.find(each => each.name === name);
    if (!rule) {
      throw new InputError(
        `The permission policy decides by the rule ${name}, which DAGs do not have; they have ${rules
          .map(each => each.name)
          .join(', ')}`,
      );
    }
    return rule;
  },
});

/**
 * Whether the decision allows the permission for this DAG. InputError for
 * conditions with a rule or parameters that do not exist.
 */
export const isAllowed = (decision: PolicyDecision, dag: DagResource) =>
  authorizer(decision, dag);
