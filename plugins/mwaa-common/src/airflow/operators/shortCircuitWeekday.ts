import { ignoreTriggerRulesField } from '../ignoreTriggerRulesField';
import { OperatorDefinition } from '../operatorDefinition';
import { standardModule } from '../standardModule';
import { weekdayNames } from '../weekdayNames';

export const shortCircuitWeekday: OperatorDefinition = {
  id: 'short_circuit_weekday',
  title: 'Go on only on some weekdays',
  summary: 'Skip what follows on the other days of the week.',
  notes:
    'The day is that of the logical date, or of the run where it has none, in the timezone of the DAG.',
  service: 'Airflow',
  kind: 'operator',
  className: 'ShortCircuitOperator',
  module: standardModule('python'),
  provider: 'apache-airflow',
  ownFields: ['weekdays'],
  fields: [
    {
      name: 'weekdays',
      title: 'Days of the week',
      help: 'On which what follows runs.',
      type: 'stringList',
      options: weekdayNames,
      required: true,
      example: ['Monday', 'Thursday'],
    },
    ignoreTriggerRulesField,
  ],
  iamActions: [],
};
