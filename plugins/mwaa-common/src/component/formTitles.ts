/**
 * What the wizard calls its fields, those of schedules and tasks included;
 * reports of problems use the same words.
 */
export const formTitles: Readonly<Record<string, string>> = {
  name: 'Name',
  description: 'Description',
  owner: 'Owner',
  domain: 'Domain',
  system: 'Data product',
  version: 'Version',
  dependsOn: 'Depends on',
  readsFrom: 'Reads from',
  tags: 'Tags',
  environment: 'Environment',
  dagId: 'DAG id',
  schedule: 'Schedule',
  type: 'When it runs',
  preset: 'Preset',
  cron: 'Cron expression',
  date: 'Date of a run',
  timezone: 'Timezone',
  startDate: 'Start date',
  catchup: 'Catch up',
  paused: 'Start paused',
  retries: 'Retries',
  tasks: 'Tasks',
  id: 'Task id',
  operator: 'Operator',
  after: 'Runs after',
  templated: 'Fill in templates',
  publish: 'Keep it in',
  repoUrl: 'Repository',
};
