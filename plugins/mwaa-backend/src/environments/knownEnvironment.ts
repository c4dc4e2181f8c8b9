import { AskOptions, MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { ApiServices } from '../ApiServices';
import { READ_LIMIT_MS } from './readLimit';

/**
 * For what changes only when somebody updates the environment, such as its
 * Airflow version: then nothing waits for MWAA while somebody types.
 */
const SELDOM_CHANGES: AskOptions = {
  maxAgeMs: 5 * 60_000,
  limitMs: READ_LIMIT_MS,
};

/** The environment, as it was read in the last minutes. NotFoundError for an id that is not configured. */
export const knownEnvironment = (
  id: string,
  { reads }: Pick<ApiServices, 'reads'>,
): Promise<MwaaEnvironment> => reads.environment(id, SELDOM_CHANGES);
