import { DagRun } from 'backstage-plugin-mwaa-common';
import { Agent } from '../client/agentOf';
import { until } from '../client/until';

interface Status {
  state: string;
}
interface Runs {
  runs: { value: { runs: (DagRun & { tasks: { taskId: string }[] })[] } };
}

export const dag = { environment: 'analytics-dev', dagId: 'orders_daily' };

/** Whose the DAG is, and where. */
export const whose = {
  environment: dag.environment,
  componentRef: 'component:default/daily-orders',
  owner: 'group:default/team-orders',
};

export type Orders = ReturnType<typeof ordersOf>;

/** What an agent asks and does of the DAG again and again. */
export function ordersOf(agent: Agent) {
  const status = () => agent.call<Status>('get-dag-status', dag);
  const newestRun = async () =>
    (await agent.call<Runs>('list-dag-runs', dag)).runs.value.runs[0];
  const plan = (spec: object, changes: object = {}) =>
    agent.call('plan-dag', { ...whose, spec, ...changes });
  return {
    status,
    newestRun,
    plan,
    /** Once Airflow has taken or refused what is deployed. */
    parsed: () => until(status, ({ state }) => state !== 'pending'),
    /** Once the newest run has ended. */
    ended: () =>
      until(newestRun, run => ['success', 'failed'].includes(run?.state)),
    /** Plans, and deploys that plan. */
    async deploy(spec: object, changes: object = {}) {
      const { planDigest } = await plan(spec, changes);
      return agent.call('deploy-dag', {
        ...whose,
        spec,
        planDigest,
        reason: 'asked for',
        ...changes,
      });
    },
  };
}
