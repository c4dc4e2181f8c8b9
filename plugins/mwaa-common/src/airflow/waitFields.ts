import { OperatorField } from './operatorDefinition';

/** `waiter_delay` and `waiter_max_attempts`, with the operator's defaults. */
export function waitFields(options: {
  delay?: number;
  attempts?: number;
  since?: string;
}): readonly OperatorField[] {
  const since = options.since ? { since: options.since } : {};
  return [
    {
      name: 'waiter_delay',
      title: 'Seconds between looks',
      help: 'How long to wait before looking at the state again.',
      type: 'integer',
      ...(options.delay !== undefined && { default: options.delay }),
      example: 60,
      ...since,
    },
    {
      name: 'waiter_max_attempts',
      title: 'Looks before giving up',
      help: 'How often to look before the task fails.',
      type: 'integer',
      ...(options.attempts !== undefined && { default: options.attempts }),
      example: 60,
      ...since,
    },
  ];
}
