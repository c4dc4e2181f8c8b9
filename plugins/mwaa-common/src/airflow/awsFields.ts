import { OperatorField } from './operatorDefinition';

/**
 * Connection and region of an AWS operator. `since`: first provider version
 * with `region_name`. `templateSince`: first one that templates both, or
 * `never`.
 */
export function awsFields(
  since: string | undefined,
  templateSince: string | 'never' | undefined,
): readonly OperatorField[] {
  const template =
    templateSince === 'never'
      ? {}
      : { template: true, ...(templateSince && { templateSince }) };
  return [
    {
      name: 'aws_conn_id',
      title: 'AWS connection',
      help: 'Id of the Airflow connection with the AWS credentials; the environment’s execution role when it does not exist.',
      type: 'string',
      default: 'aws_default',
      example: 'aws_default',
      ...template,
    },
    {
      name: 'region_name',
      title: 'Region',
      help: 'AWS region, when it is not that of the environment.',
      type: 'string',
      example: 'eu-central-1',
      ...(since && { since }),
      ...template,
    },
  ];
}
