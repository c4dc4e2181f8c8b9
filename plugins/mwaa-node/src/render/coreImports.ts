import { AirflowTarget } from 'backstage-plugin-mwaa-common';
import { PythonImport } from './imports';

type Name = Required<Pick<PythonImport, 'module' | 'name'>>;

/** What Airflow itself brings and DAG files may need. */
type CoreName =
  | 'Asset'
  | 'AssetAlias'
  | 'AssetOrTimeSchedule'
  | 'BaseNotifier'
  | 'DAG'
  | 'Label'
  | 'Param'
  | 'TaskGroup'
  | 'cross_downstream';

const sdk = (name: string): Name => ({ module: 'airflow.sdk', name });

/**
 * Under Airflow 3's names, where each stands in either major, so that its
 * import warns on no version of it.
 */
export const coreImports: Record<
  AirflowTarget['major'],
  Readonly<Record<CoreName, Name>>
> = {
  2: {
    Asset: { module: 'airflow.datasets', name: 'Dataset' },
    AssetAlias: { module: 'airflow.datasets', name: 'DatasetAlias' },
    AssetOrTimeSchedule: {
      module: 'airflow.timetables.datasets',
      name: 'DatasetOrTimeSchedule',
    },
    BaseNotifier: {
      module: 'airflow.notifications.basenotifier',
      name: 'BaseNotifier',
    },
    DAG: { module: 'airflow', name: 'DAG' },
    Label: { module: 'airflow.utils.edgemodifier', name: 'Label' },
    Param: { module: 'airflow.models.param', name: 'Param' },
    TaskGroup: { module: 'airflow.utils.task_group', name: 'TaskGroup' },
    cross_downstream: {
      module: 'airflow.models.baseoperator',
      name: 'cross_downstream',
    },
  },
  3: {
    Asset: sdk('Asset'),
    AssetAlias: sdk('AssetAlias'),
    // Not from airflow.sdk, where 3.0 does not have it.
    AssetOrTimeSchedule: {
      module: 'airflow.timetables.assets',
      name: 'AssetOrTimeSchedule',
    },
    BaseNotifier: sdk('BaseNotifier'),
    DAG: sdk('DAG'),
    Label: sdk('Label'),
    Param: sdk('Param'),
    TaskGroup: sdk('TaskGroup'),
    cross_downstream: sdk('cross_downstream'),
  },
};
