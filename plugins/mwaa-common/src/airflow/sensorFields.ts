import { OperatorField } from './operatorDefinition';

/** What every sensor takes. */
export const sensorFields: readonly OperatorField[] = [
  {
    name: 'mode',
    title: 'Mode',
    help: 'poke keeps the worker slot while waiting; reschedule gives it back between looks.',
    type: 'enum',
    options: ['poke', 'reschedule'],
    default: 'poke',
    example: 'reschedule',
  },
  {
    name: 'poke_interval',
    title: 'Seconds between looks',
    help: 'How long to wait before looking again.',
    type: 'number',
    default: 60,
    example: 300,
  },
  {
    name: 'timeout',
    title: 'Give up after (seconds)',
    help: 'The task fails when nothing was found for so long.',
    type: 'number',
    example: 3600,
  },
  {
    name: 'soft_fail',
    title: 'Skip instead of failing',
    help: 'Mark the task as skipped when the time is over.',
    type: 'boolean',
    default: false,
    example: true,
  },
];
