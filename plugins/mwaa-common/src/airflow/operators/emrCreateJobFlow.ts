import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';

export const emrCreateJobFlow: OperatorDefinition = {
  id: 'emr_create_job_flow',
  title: 'Create EMR cluster',
  summary: 'Create an Amazon EMR cluster.',
  notes: 'The result is the id of the cluster.',
  service: 'Amazon EMR',
  kind: 'operator',
  className: 'EmrCreateJobFlowOperator',
  module: () => 'airflow.providers.amazon.aws.operators.emr',
  provider: 'apache-airflow-providers-amazon',
  templateExt: ['.json'],
  fields: [
    {
      name: 'job_flow_overrides',
      title: 'Cluster',
      help: 'Settings as RunJobFlow takes them; they override those of the EMR connection.',
      type: 'map',
      template: true,
      example: {
        Name: 'analytics',
        ReleaseLabel: 'emr-7.5.0',
        Applications: [{ Name: 'Spark' }],
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
    {
      name: 'emr_conn_id',
      title: 'EMR connection',
      help: 'Id of the Airflow connection with settings of the cluster; none are taken when it does not exist.',
      type: 'string',
      default: 'emr_default',
      example: 'emr_default',
    },
    {
      name: 'wait_for_completion',
      title: 'Wait for the cluster',
      help: 'Otherwise the task succeeds as soon as the cluster was asked for; from amazon provider 9.8 on the wait policy says it.',
      type: 'boolean',
      until: '9.0.0',
      default: false,
      example: true,
    },
    {
      name: 'wait_policy',
      title: 'Wait policy',
      help: 'Wait until the cluster is ready or its steps ended; the task does not wait otherwise.',
      type: 'enum',
      options: ['wait_for_completion', 'wait_for_steps_completion'],
      since: '9.8.0',
      example: 'wait_for_completion',
    },
    {
      name: 'terminate_job_flow_on_failure',
      title: 'Terminate on failure',
      help: 'Terminate the cluster when the task fails while it waits.',
      type: 'boolean',
      since: '9.22.0',
      default: true,
      example: false,
    },
    ...waitFields({}).map(field => ({
      ...field,
      template: true,
      fixed: { until: '8.16.0' },
    })),
    deferrableField,
    ...awsFields(undefined, '9.8.0'),
  ],
  iamActions: [
    'elasticmapreduce:DescribeCluster',
    'elasticmapreduce:RunJobFlow',
    'elasticmapreduce:TerminateJobFlows',
    'iam:PassRole',
  ],
};
