import { DagExample } from './DagExample';

export const groupedStages: DagExample = {
  id: 'grouped-stages',
  title: 'Stages in groups',
  summary:
    'Extracts three sources, transforms them and checks the result, in groups with settings of their own.',
  spec: {
    version: 1,
    dagId: 'grouped_stages',
    docs: '# Weather\n\nExtracts three sources and makes daily tables of them.\n',
    owner: 'team-weather',
    timezone: 'Europe/Rome',
    startDate: '2026-01-01',
    schedule: {
      type: 'cron',
      cron: '@daily',
      date: 'interval',
    },
    catchup: false,
    paused: true,
    defaults: {
      retries: 2,
      retryDelay: 'PT1M',
      retryExponentialBackoff: true,
      retryDelayMax: 'PT1H',
    },
    groups: [
      {
        id: 'extract',
        tooltip: 'What the three stations say.',
        defaults: {
          pool: 'stations',
        },
      },
      {
        id: 'transform',
        after: ['extract'],
      },
      {
        id: 'quality',
        group: 'transform',
        tooltip: 'Nothing is published that is not plausible.',
        defaults: {
          retries: 0,
        },
      },
    ],
    tasks: [
      {
        id: 'start',
        operator: 'empty',
      },
      {
        id: 'temperature',
        group: 'extract',
        operator: 'bash',
        after: ['start'],
        with: {
          bash_command: './extract temperature',
          env: {
            STATION: 'north',
          },
        },
      },
      {
        id: 'rain',
        group: 'extract',
        operator: 'bash',
        after: ['start'],
        with: {
          bash_command: './extract rain',
        },
      },
      {
        id: 'wind',
        group: 'extract',
        operator: 'bash',
        after: ['start'],
        pool: 'default_pool',
        with: {
          bash_command: './extract wind',
        },
      },
      {
        id: 'join',
        group: 'transform',
        operator: 'bash',
        with: {
          bash_command: './transform join',
        },
      },
      {
        id: 'ranges',
        group: 'transform.quality',
        operator: 'bash',
        after: ['transform.join'],
        with: {
          bash_command: './check ranges',
        },
      },
      {
        id: 'gaps',
        group: 'transform.quality',
        operator: 'bash',
        after: ['transform.join'],
        with: {
          bash_command: './check gaps',
        },
      },
      {
        id: 'publish',
        group: 'transform',
        operator: 'bash',
        after: [
          {
            id: 'transform.quality',
            label: 'plausible',
          },
        ],
        with: {
          bash_command: './transform publish',
        },
      },
      {
        id: 'done',
        operator: 'empty',
        after: ['transform'],
      },
    ],
  },
};
