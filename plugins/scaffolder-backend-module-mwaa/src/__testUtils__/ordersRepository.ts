import {
  deployDag,
  MwaaServices,
  renderRepository,
} from 'backstage-plugin-mwaa-node';

/** `dag.yaml` of the component of `workloadEntity`, with so many tasks. */
export const ordersYaml = (tasks: number) => `version: 1
dagId: orders_daily
owner: team-orders
timezone: UTC
startDate: '2026-01-01'
schedule: { type: manual }
catchup: false
paused: true
tasks:
${Array.from({ length: tasks }, (_, i) => `  - { id: task_${i}, operator: empty }\n`).join('')}`;

/** Deploys it to an environment, as an earlier task would have. */
export async function deployOrders(
  mwaa: MwaaServices,
  options: {
    tasks: number;
    deploymentId: string;
    environmentName?: string;
    owner?: string;
    airflowVersion?: string;
  },
): Promise<void> {
  const { tasks, deploymentId, environmentName = 'analytics-dev' } = options;
  const environment = await mwaa.environments.get(environmentName);
  const dag = await renderRepository({
    dagYaml: ordersYaml(tasks),
    own: async () => [],
    environment,
    config: mwaa.config,
  });
  await deployDag({
    bucket: mwaa.dagBucket(environment),
    dagsPath: environment.dagsPath,
    dagId: dag.dagId,
    files: dag.files,
    claim: {
      owner: options.owner ?? 'group:default/team-orders',
      component: 'component:default/daily-orders',
      specificationSha256: dag.specificationSha256,
      generatorVersion: dag.generatorVersion,
      airflowVersion: options.airflowVersion,
    },
    deploymentId,
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
}
