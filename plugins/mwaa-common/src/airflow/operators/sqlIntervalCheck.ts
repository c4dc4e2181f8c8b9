import { OperatorDefinition } from '../operatorDefinition';
import { sqlConnectionFields } from '../sqlConnectionFields';

export const sqlIntervalCheck: OperatorDefinition = {
  id: 'sql_interval_check',
  title: 'SQL interval check',
  summary:
    'Fail if metrics of a table differ too much from those of some days before.',
  notes:
    'The column of the date is compared with `ds`, so the run needs a logical date.',
  service: 'SQL',
  kind: 'operator',
  className: 'SQLIntervalCheckOperator',
  module: () => 'airflow.providers.common.sql.operators.sql',
  provider: 'apache-airflow-providers-common-sql',
  templateExt: ['.hql', '.sql'],
  fields: [
    {
      name: 'table',
      title: 'Table',
      help: 'Name of the table.',
      type: 'string',
      copied: true,
      required: true,
      example: 'orders',
    },
    {
      name: 'metrics_thresholds',
      title: 'Metrics',
      help: 'SQL expressions, each with the ratio that is still accepted.',
      type: 'map',
      required: true,
      example: { 'COUNT(*)': 1.5 },
    },
    {
      name: 'date_filter_column',
      title: 'Date column',
      help: 'Column that holds the day of a row.',
      type: 'string',
      copied: true,
      default: 'ds',
      example: 'order_day',
    },
    {
      name: 'days_back',
      title: 'Days back',
      help: 'With how many days ago it is compared, as a negative number.',
      type: 'integer',
      default: -7,
      example: -1,
    },
    {
      name: 'ratio_formula',
      title: 'Ratio',
      help: 'How the two values are compared.',
      type: 'enum',
      options: ['max_over_min', 'relative_diff'],
      default: 'max_over_min',
      example: 'relative_diff',
    },
    {
      name: 'ignore_zero',
      title: 'Ignore zero',
      help: 'Accept metrics that are zero.',
      type: 'boolean',
      default: true,
      example: false,
    },
    ...sqlConnectionFields,
  ],
  iamActions: [],
};
