import { awsError } from '../aws/errors';

/** The error that a refusal of AWS becomes, by the name that AWS gives it. */
export const awsFailure = (name: string, action: string): Error =>
  awsError(Object.assign(new Error('refused'), { name }), {
    action,
    resource: 'what was asked for',
  });
