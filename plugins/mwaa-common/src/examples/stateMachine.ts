import { DagExample } from './DagExample';

export const stateMachine: DagExample = {
  id: 'state-machine',
  title: 'Step Functions and Lambda',
  summary:
    'Starts a state machine, waits for it without holding a worker, and hands its output to a function.',
  spec: {
    version: 1,
    dagId: 'state_machine',
    owner: 'team-orders',
    timezone: 'UTC',
    startDate: '2026-01-01',
    schedule: {
      type: 'manual',
    },
    catchup: false,
    paused: true,
    tasks: [
      {
        id: 'start_execution',
        operator: 'step_function_start_execution',
        with: {
          state_machine_arn:
            'arn:aws:states:eu-central-1:123456789012:stateMachine:orders',
          state_machine_input: {
            day: {
              $template: '{{ run_id }}',
            },
          },
        },
      },
      {
        id: 'tell',
        operator: 'lambda_invoke',
        after: ['start_execution'],
        with: {
          function_name: 'notify',
          payload: {
            $template:
              '{"execution": "{{ ti.xcom_pull(task_ids=\'start_execution\') }}"}',
          },
          invocation_type: 'Event',
        },
      },
      {
        id: 'wait_for_execution',
        operator: 'step_function_execution_sensor',
        with: {
          execution_arn: {
            $result: 'start_execution',
          },
          mode: 'reschedule',
          poke_interval: 60,
          timeout: 3600,
        },
      },
      {
        id: 'get_output',
        operator: 'step_function_get_execution_output',
        after: ['wait_for_execution'],
        with: {
          execution_arn: {
            $result: 'start_execution',
          },
        },
      },
      {
        id: 'follow',
        operator: 'lambda_invoke',
        with: {
          function_name: 'follow',
          payload: {
            $template: "{{ ti.xcom_pull(task_ids='get_output') | tojson }}",
          },
        },
        after: ['get_output', 'tell'],
      },
    ],
    description: 'A state machine, and what follows from it.',
  },
};
