import { OperatorField } from './operatorDefinition';

/** Until when the sensors of dates wait. */
export const dateTimeTargetField: OperatorField = {
  name: 'target_time',
  title: 'Until',
  help: 'Date and time in ISO 8601, in UTC unless it has an offset, mostly a template.',
  type: 'string',
  textAtOnce: { airflowUntil: '3.2.1' },
  required: true,
  template: true,
  example: '2026-01-01T06:00:00+01:00',
};
