import { DagExample } from './DagExample';

export const containerOnSchedule: DagExample = {
  id: 'container-on-schedule',
  title: 'One container, often',
  summary:
    'Runs a container on ECS every quarter of an hour on workdays, with its log in the log of the task.',
  spec: {
    version: 1,
    dagId: 'container_on_schedule',
    owner: 'team-marketing',
    timezone: 'Europe/Zurich',
    startDate: '2026-03-02',
    schedule: {
      type: 'cron',
      cron: '*/15 8-18 * * 1-5',
      date: 'trigger',
    },
    catchup: false,
    paused: true,
    maxActiveRuns: 1,
    runTimeout: 'PT14M',
    tasks: [
      {
        id: 'run',
        operator: 'ecs_run_task',
        with: {
          cluster: 'analytics',
          task_definition: 'campaigns',
          launch_type: 'FARGATE',
          overrides: {
            containerOverrides: [
              {
                name: 'main',
                command: [
                  'python',
                  '-m',
                  'campaigns',
                  '--since',
                  {
                    $template: '{{ logical_date }}',
                  },
                ],
                environment: [
                  {
                    name: 'MODE',
                    value: 'delta',
                  },
                ],
              },
            ],
          },
          network_configuration: {
            awsvpcConfiguration: {
              subnets: ['subnet-0123456789abcdef0'],
              assignPublicIp: 'DISABLED',
            },
          },
          awslogs_group: '/ecs/campaigns',
          awslogs_region: 'eu-central-1',
          awslogs_stream_prefix: 'ecs/main',
          awslogs_fetch_interval: 'PT10S',
        },
      },
    ],
    description: 'The campaigns of the last quarter of an hour.',
  },
};
