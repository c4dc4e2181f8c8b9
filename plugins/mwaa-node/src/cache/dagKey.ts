import { MwaaEnvironment } from '../aws/MwaaEnvironment';

/** Key of what is remembered of a DAG; those of another dag_id do not begin with it. */
export const dagKey = (
  { arn }: Pick<MwaaEnvironment, 'arn'>,
  dagId: string,
  ...rest: readonly (string | number)[]
): string => JSON.stringify([arn, dagId, ...rest]);
