import { LocalEnvironment } from '../environments/LocalAws';
import { LogComponent, logGroupArn } from '../logs/logGroupArn';

/** In the shape of GetEnvironment: task logs go to CloudWatch, and no others. */
export function loggingConfiguration(
  environment: LocalEnvironment,
  region: string,
): Record<string, unknown> {
  const logs = (component: LogComponent, Enabled = false) => ({
    Enabled,
    LogLevel: 'INFO',
    CloudWatchLogGroupArn: logGroupArn(environment, region, component),
  });
  return {
    DagProcessingLogs: logs('DAGProcessing'),
    SchedulerLogs: logs('Scheduler'),
    TaskLogs: logs('Task', true),
    WebserverLogs: logs('WebServer'),
    WorkerLogs: logs('Worker'),
  };
}
