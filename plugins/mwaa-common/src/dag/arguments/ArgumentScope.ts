import { EnvironmentScope } from '../envProblem';
import { TemplateScope } from '../templateProblems';

/** What an argument may refer to. */
export interface ArgumentScope extends TemplateScope, EnvironmentScope {
  dagId?: string;
  /** Keys of the assets that start the DAG, and the URI of each that has one. */
  scheduleAssets: ReadonlyMap<string, string | undefined>;
  /** Import paths of classes that may be used, as globs; the built-in ones unless given. */
  operatorClasses?: readonly string[];
  /** Set for notifications, which Airflow gives no result of a task. */
  isNotification?: boolean;
}
