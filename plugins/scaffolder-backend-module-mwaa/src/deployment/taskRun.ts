import { randomUUID } from 'node:crypto';
import { DeploymentProgress } from 'backstage-plugin-mwaa-node';

/** What an effect needs of the context of its action. */
export interface TaskContext {
  task: { id: string };
  isDryRun?: boolean;
  logger: { info(message: string): void };
}

/** What every effect of a task has: an id of its own, the time, the log, and whether it only plans. */
export const taskRun = ({ isDryRun, logger }: TaskContext) => ({
  deploymentId: randomUUID(),
  now: () => new Date(),
  dryRun: isDryRun,
  onProgress: ({ step, key }: DeploymentProgress) =>
    logger.info(`${step} ${key}`),
});
