import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';

export const emrTerminateJobFlow: OperatorDefinition = {
  id: 'emr_terminate_job_flow',
  title: 'Terminate EMR cluster',
  summary: 'Terminate an Amazon EMR cluster.',
  notes:
    'The task waits for the end of the cluster only when it is deferrable.',
  service: 'Amazon EMR',
  kind: 'operator',
  className: 'EmrTerminateJobFlowOperator',
  module: () => 'airflow.providers.amazon.aws.operators.emr',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'job_flow_id',
      title: 'Cluster',
      help: 'Id of the cluster.',
      type: 'string',
      required: true,
      template: true,
      example: 'j-2AXXXXXXGAPLF',
    },
    ...waitFields({ delay: 60, attempts: 20 }),
    deferrableField,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: [
    'elasticmapreduce:DescribeCluster',
    'elasticmapreduce:TerminateJobFlows',
  ],
};
