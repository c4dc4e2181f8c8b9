import { OperatorDefinition } from '../operatorDefinition';
import { standardModule } from '../standardModule';

export const empty: OperatorDefinition = {
  id: 'empty',
  title: 'Empty step',
  summary: 'Does nothing; joins or separates groups of tasks.',
  service: 'Airflow',
  kind: 'operator',
  className: 'EmptyOperator',
  module: standardModule('empty'),
  provider: 'apache-airflow',
  fields: [],
  iamActions: [],
};
