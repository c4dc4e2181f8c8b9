import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';

export const emrAddSteps: OperatorDefinition = {
  id: 'emr_add_steps',
  title: 'EMR steps',
  summary: 'Add steps to a running Amazon EMR cluster.',
  service: 'Amazon EMR',
  kind: 'operator',
  className: 'EmrAddStepsOperator',
  module: () => 'airflow.providers.amazon.aws.operators.emr',
  provider: 'apache-airflow-providers-amazon',
  templateExt: ['.json'],
  exactlyOneOf: [['job_flow_id', 'job_flow_name']],
  fields: [
    {
      name: 'job_flow_id',
      title: 'Cluster id',
      help: 'Id of the cluster; or give its name.',
      type: 'string',
      template: true,
      example: 'j-2AXXXXXXGAPLF',
    },
    {
      name: 'job_flow_name',
      title: 'Cluster name',
      help: 'Name of the cluster; or give its id.',
      type: 'string',
      template: true,
      example: 'analytics',
    },
    {
      name: 'cluster_states',
      title: 'Cluster states',
      help: 'States a cluster of that name may be in.',
      type: 'stringList',
      template: true,
      example: ['RUNNING', 'WAITING'],
    },
    {
      name: 'steps',
      title: 'Steps',
      help: 'Steps as AddJobFlowSteps takes them.',
      type: 'list',
      required: true,
      template: true,
      example: [
        {
          Name: 'load',
          ActionOnFailure: 'CONTINUE',
          HadoopJarStep: {
            Jar: 'command-runner.jar',
            Args: ['spark-submit', 's3://sales-code/load.py'],
          },
        },
      ],
    },
    {
      name: 'execution_role_arn',
      title: 'Runtime role',
      help: 'ARN of the role the steps run with.',
      type: 'string',
      template: true,
      example: 'arn:aws:iam::123456789012:role/emr-steps',
    },
    waitForCompletionField(false),
    ...waitFields({ delay: 30, attempts: 60 }),
    deferrableField,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: [
    'elasticmapreduce:AddJobFlowSteps',
    'elasticmapreduce:DescribeStep',
    'elasticmapreduce:ListClusters',
    'iam:PassRole',
  ],
};
