import { OperatorDefinition } from '../operatorDefinition';
import { standardModule } from '../standardModule';

export const latestOnly: OperatorDefinition = {
  id: 'latest_only',
  title: 'Only in the latest run',
  summary: 'Skip what follows in runs that catch up with the past.',
  notes: 'A run that was started by hand counts as the latest.',
  service: 'Airflow',
  kind: 'operator',
  className: 'LatestOnlyOperator',
  module: standardModule('latest_only'),
  provider: 'apache-airflow',
  fields: [],
  iamActions: [],
};
