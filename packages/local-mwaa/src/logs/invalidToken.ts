import { AwsError } from '../mwaa/AwsError';

export const invalidToken = () =>
  new AwsError(
    400,
    'InvalidParameterException',
    'The specified nextToken is invalid.',
  );
