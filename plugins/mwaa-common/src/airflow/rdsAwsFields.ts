import { awsFields } from './awsFields';
import { OperatorField } from './operatorDefinition';

/** Of the RDS operators; 9.8.0 drops both and always takes `aws_default`. */
export const rdsAwsFields: readonly OperatorField[] = awsFields(
  undefined,
  '9.8.0',
).map(field => ({ ...field, except: ['9.8.0'] }));
