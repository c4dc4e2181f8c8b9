/** When somebody can be told of a task or a run. */
export interface NotificationEvent {
  name: string;
  title: string;
}

export const runEvents: readonly NotificationEvent[] = [
  { name: 'onFailure', title: 'When the run has failed' },
  { name: 'onSuccess', title: 'When the run has succeeded' },
];

export const taskEvents: readonly NotificationEvent[] = [
  { name: 'onFailure', title: 'When it has failed for good' },
  { name: 'onRetry', title: 'When it failed and will be tried again' },
  { name: 'onSuccess', title: 'When it has succeeded' },
  { name: 'onSkipped', title: 'When it skipped itself' },
  { name: 'onExecute', title: 'Just before it runs' },
];
