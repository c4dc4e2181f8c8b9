import { OperatorField } from './operatorDefinition';
import { sensorFields } from './sensorFields';

/** Of a sensor that remembers what it saw, which Airflow forbids to reschedule. */
export const pokeOnlySensorFields: readonly OperatorField[] = sensorFields.map(
  field =>
    field.name === 'mode'
      ? {
          ...field,
          help: 'It keeps the worker slot while waiting, for it remembers what it saw.',
          options: ['poke'],
          example: 'poke',
        }
      : field,
);
