import { clearDagTasks } from './act/clearDagTasks';
import { deployDag } from './act/deployDag';
import { pauseDag } from './act/pauseDag';
import { rollBackDag } from './act/rollBackDag';
import { triggerDag } from './act/triggerDag';
import { unpauseDag } from './act/unpauseDag';
import { AgentAction } from './AgentActionDefinition';
import { describeDagSpecification } from './read/describeDagSpecification';
import { describeOperator } from './read/describeOperator';
import { getDagDrift } from './read/getDagDrift';
import { getDagStatus } from './read/getDagStatus';
import { getEnvironment } from './read/getEnvironment';
import { getTaskLog } from './read/getTaskLog';
import { listDagDeployments } from './read/listDagDeployments';
import { listDagRuns } from './read/listDagRuns';
import { listEnvironments } from './read/listEnvironments';
import { listImportErrors } from './read/listImportErrors';
import { listOperators } from './read/listOperators';
import { planDag } from './read/planDag';
import { renderDag } from './read/renderDag';
import { validateDag } from './read/validateDag';

/**
 * Every action of the registry, in the order of the way from no DAG to one
 * that ran. Their ids, `mwaa:list-environments` and so on, share one space
 * with those of the scaffolder's actions, `mwaa:dag:deploy` and so on.
 */
export const agentActions: readonly AgentAction[] = [
  listEnvironments,
  getEnvironment,
  describeDagSpecification,
  listOperators,
  describeOperator,
  validateDag,
  renderDag,
  planDag,
  deployDag,
  getDagStatus,
  listImportErrors,
  unpauseDag,
  triggerDag,
  listDagRuns,
  getTaskLog,
  clearDagTasks,
  getDagDrift,
  listDagDeployments,
  rollBackDag,
  pauseDag,
];
