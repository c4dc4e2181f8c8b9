import { MwaaEnvironment } from '../aws/MwaaEnvironment';

/** Key of what is remembered of an environment; those of no other begin with it. */
export const environmentKey = ({ arn }: Pick<MwaaEnvironment, 'arn'>): string =>
  JSON.stringify([arn]);
