import { LocalEnvironment } from '../environments/LocalAws';

/** The task logs of an environment, as CloudWatch has them. */
export interface LogGroup {
  name: string;
  arn: string;
  environment: LocalEnvironment;
  /** Folder of the streams' files; undefined while no Airflow writes any. */
  folder: string | undefined;
}
