import { PreflightCheck } from './PreflightCheck';

/** What a check found, what to do, and the IAM action that is missing, in a line. */
export const preflightLine = ({
  message,
  advice,
  iamAction,
}: Pick<PreflightCheck, 'message' | 'advice' | 'iamAction'>): string =>
  [
    message,
    ...(advice ? [advice.replace(/\.$/, '')] : []),
    ...(iamAction ? [`The IAM action ${iamAction} is missing`] : []),
  ].join('. ');
