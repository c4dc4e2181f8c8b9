import { DagExample } from './DagExample';

export const emrFallback: DagExample = {
  id: 'emr-fallback',
  title: 'EMR with a second route',
  summary:
    'Runs steps on a cluster at night, takes EMR Serverless when they fail, and terminates the cluster in any case.',
  spec: {
    version: 1,
    dagId: 'emr_fallback',
    owner: 'team-orders',
    timezone: 'UTC',
    startDate: '2026-01-01',
    schedule: {
      type: 'cron',
      cron: '0 3 * * *',
      date: 'trigger',
    },
    catchup: false,
    paused: true,
    tasks: [
      {
        id: 'create_cluster',
        operator: 'emr_create_job_flow',
        with: {
          job_flow_overrides: {
            Name: 'nightly',
            ReleaseLabel: 'emr-7.5.0',
            Applications: [
              {
                Name: 'Spark',
              },
            ],
            Instances: {
              InstanceGroups: [
                {
                  InstanceRole: 'MASTER',
                  InstanceType: 'm5.xlarge',
                  InstanceCount: 1,
                },
              ],
              KeepJobFlowAliveWhenNoSteps: true,
            },
            JobFlowRole: 'EMR_EC2_DefaultRole',
            ServiceRole: 'EMR_DefaultRole',
          },
        },
      },
      {
        id: 'add_steps',
        operator: 'emr_add_steps',
        with: {
          job_flow_id: {
            $result: 'create_cluster',
          },
          steps: [
            {
              Name: 'aggregate',
              ActionOnFailure: 'CONTINUE',
              HadoopJarStep: {
                Jar: 'command-runner.jar',
                Args: [
                  'spark-submit',
                  's3://sales-code/aggregate.py',
                  '--config',
                  's3://sales-code/aggregate.json',
                ],
              },
            },
          ],
        },
      },
      {
        id: 'watch_step',
        operator: 'emr_step_sensor',
        with: {
          job_flow_id: {
            $result: 'create_cluster',
          },
          step_id: {
            $result: {
              task: 'add_steps',
              path: [0],
            },
          },
          mode: 'reschedule',
          timeout: 7200,
        },
      },
      {
        id: 'serverless',
        operator: 'emr_serverless_job',
        after: ['watch_step'],
        triggerRule: 'all_failed',
        with: {
          application_id: '00f1r2s3t4u5v6w7',
          execution_role_arn: 'arn:aws:iam::123456789012:role/emr',
          job_driver: {
            sparkSubmit: {
              entryPoint: 's3://sales-code/aggregate.py',
              entryPointArguments: [
                {
                  $template: '{{ ts_nodash }}',
                },
              ],
            },
          },
          configuration_overrides: {},
        },
      },
      {
        id: 'aggregated',
        operator: 'empty',
        after: ['watch_step', 'serverless'],
        triggerRule: 'one_success',
      },
      {
        id: 'publish',
        operator: 's3_copy_object',
        after: ['aggregated'],
        with: {
          source_bucket_key: 's3://sales-data/aggregate/latest.parquet',
          dest_bucket_key: {
            $template: 's3://sales-data/aggregate/{{ ds }}.parquet',
          },
        },
      },
      {
        id: 'terminate',
        operator: 'emr_terminate_job_flow',
        after: ['publish'],
        teardown: {
          of: ['create_cluster'],
        },
        with: {
          job_flow_id: {
            $result: 'create_cluster',
          },
        },
      },
    ],
    description: 'Aggregates every night, on a cluster or without one.',
  },
};
