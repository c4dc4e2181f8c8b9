import { followerFields } from '../followerFields';
import { OperatorDefinition } from '../operatorDefinition';
import { standardModule } from '../standardModule';
import { weekDayFields } from '../weekDayFields';

export const branchWeekday: OperatorDefinition = {
  id: 'branch_weekday',
  title: 'Branch by weekday',
  summary: 'Go on with other tasks on some days of the week.',
  notes:
    'Today is that of the DAG’s timezone, the day of the logical date that of UTC. `short_circuit_weekday` takes the DAG’s timezone for both.',
  service: 'Airflow',
  kind: 'operator',
  className: 'BranchDayOfWeekOperator',
  module: standardModule('weekday'),
  provider: 'apache-airflow',
  fields: [...weekDayFields, ...followerFields],
  iamActions: [],
};
