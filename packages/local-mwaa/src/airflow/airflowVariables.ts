import { join } from 'node:path';
import { AirflowInstallation } from './AirflowInstallation';
import { AirflowKeys } from './AirflowKeys';
import { TaskAws } from './TaskAws';

/** Prefixes every name as Airflow's configuration wants it. */
const settings = (values: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`AIRFLOW__${name}`, value]),
  );

/**
 * Two cores are enough for it: one process per part, few tasks at once. Files
 * are looked for often, and parsed at once when they changed; again without a
 * change only now and then, which costs much more.
 */
const smallAndQuick = {
  CORE__PARALLELISM: '4',
  // A change is never held back because the one before it was just now.
  CORE__MIN_SERIALIZED_DAG_UPDATE_INTERVAL: '0',
  CORE__MIN_SERIALIZED_DAG_FETCH_INTERVAL: '1',
  // 3.x
  DAG_PROCESSOR__BUNDLE_REFRESH_CHECK_INTERVAL: '2',
  DAG_PROCESSOR__REFRESH_INTERVAL: '5',
  DAG_PROCESSOR__MIN_FILE_PROCESS_INTERVAL: '20',
  DAG_PROCESSOR__PARSING_PROCESSES: '1',
  // 2.x
  SCHEDULER__DAG_DIR_LIST_INTERVAL: '5',
  SCHEDULER__MIN_FILE_PROCESS_INTERVAL: '20',
  SCHEDULER__PARSING_PROCESSES: '1',
  WEBSERVER__WORKERS: '1',
};

/** As MWAA sets it; everything else is Airflow's own default. */
const asInMwaa = {
  CORE__LOAD_EXAMPLES: 'False',
  CORE__DAGS_ARE_PAUSED_AT_CREATION: 'True',
  DATABASE__LOAD_DEFAULT_CONNECTIONS: 'False',
  USAGE_DATA_COLLECTION__ENABLED: 'False',
};

/**
 * The whole environment of an Airflow's processes: nothing of this process's
 * own gets in, so that no real AWS setting of the developer reaches a task.
 */
export function airflowVariables(options: {
  version: string;
  home: string;
  dagsFolder: string;
  port: number;
  /** Where a browser finds the web server. */
  baseUrl: string;
  username: string;
  passwordsFile: string;
  keys: AirflowKeys;
  installation: AirflowInstallation;
  aws: TaskAws;
  /** Folders of commands. */
  path: string;
}): Record<string, string> {
  const { home, keys, aws, port, baseUrl } = options;
  return {
    PATH: options.path,
    HOME: home,
    LANG: 'C.UTF-8',
    // Airflow forks; macOS ends such processes otherwise.
    OBJC_DISABLE_INITIALIZE_FORK_SAFETY: 'YES',
    PYTHONPATH: options.installation.overlay,
    AIRFLOW_HOME: home,
    AWS_ENDPOINT_URL: aws.endpoint,
    AWS_DEFAULT_REGION: aws.region,
    AWS_ACCESS_KEY_ID: aws.accessKeyId,
    AWS_SECRET_ACCESS_KEY: aws.secretAccessKey,
    AWS_EC2_METADATA_DISABLED: 'true',
    AIRFLOW_CONN_AWS_DEFAULT: 'aws://',
    ...settings({
      ...smallAndQuick,
      ...asInMwaa,
      CORE__DAGS_FOLDER: options.dagsFolder,
      CORE__PLUGINS_FOLDER: join(home, 'plugins'),
      CORE__FERNET_KEY: keys.fernetKey,
      // SQLite takes one writer: 2.x allows nothing else with it.
      CORE__EXECUTOR: options.version.startsWith('2.')
        ? 'SequentialExecutor'
        : 'LocalExecutor',
      // On a busy machine a writer may have to wait for its turn, in seconds.
      DATABASE__SQL_ALCHEMY_CONN: `sqlite:///${join(home, 'airflow.db')}?timeout=30`,
      LOGGING__BASE_LOG_FOLDER: join(home, 'logs'),
      // 2.x
      API__AUTH_BACKENDS:
        'airflow.api.auth.backend.basic_auth,airflow.api.auth.backend.session',
      WEBSERVER__BASE_URL: baseUrl,
      WEBSERVER__SECRET_KEY: keys.secretKey,
      WEBSERVER__EXPOSE_CONFIG: 'False',
      // 3.x
      API__BASE_URL: baseUrl,
      API__SECRET_KEY: keys.secretKey,
      API_AUTH__JWT_SECRET: keys.secretKey,
      CORE__EXECUTION_API_SERVER_URL: `http://127.0.0.1:${port}/execution/`,
      CORE__SIMPLE_AUTH_MANAGER_USERS: `${options.username}:admin`,
      CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE: options.passwordsFile,
    }),
  };
}
