import { followerFields } from '../followerFields';
import { OperatorDefinition } from '../operatorDefinition';
import { standardModule } from '../standardModule';
import { weekDayFields } from '../weekDayFields';

export const branchWeekday: OperatorDefinition = {
  id: 'branch_weekday',
  title: 'Branch by weekday',
  summary: 'Go on with other tasks on some days of the week.',
  service: 'Airflow',
  kind: 'operator',
  className: 'BranchDayOfWeekOperator',
  module: standardModule('weekday'),
  provider: 'apache-airflow',
  fields: [...weekDayFields, ...followerFields],
  iamActions: [],
};
