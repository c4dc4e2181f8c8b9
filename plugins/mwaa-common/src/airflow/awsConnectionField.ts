import { OperatorField } from './operatorDefinition';

/** `templateSince`: first provider version that templates it, or `never`. */
export const awsConnectionField = (
  templateSince?: string | 'never',
): OperatorField => ({
  name: 'aws_conn_id',
  title: 'AWS connection',
  help: 'Id of the Airflow connection with the AWS credentials; the environment’s execution role when it does not exist.',
  type: 'string',
  default: 'aws_default',
  example: 'aws_default',
  ...(templateSince !== 'never' && {
    template: true,
    ...(templateSince && { templateSince }),
  }),
});
