import { environmentStatus } from '../aws/environmentStatus';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';

// The bucket is copied to Airflow every half minute, and one parse may take
// as long as the DAG processor lets it.
const COPY_SECONDS = 30;
const PARSE_SECONDS = 60;
// What MWAA needs with Airflow's own intervals.
const CHANGE_SECONDS = 2 * 60;
const NEW_FILE_SECONDS = 7 * 60;

/**
 * How long Airflow may take to parse what was deployed, in seconds, by the
 * settings and the status of its environment.
 */
export function verificationBudget(
  { parsing = {}, status }: Pick<MwaaEnvironment, 'parsing' | 'status'>,
  { isNew }: { isNew: boolean },
): number {
  const { file = 0, folder = 0 } = parsing;
  const wait = COPY_SECONDS + PARSE_SECONDS + file;
  const seconds = isNew
    ? Math.max(NEW_FILE_SECONDS, wait + folder)
    : Math.max(CHANGE_SECONDS, wait);
  const found = environmentStatus(status);
  // While it is updated, everything takes longer.
  return found.deployable && !found.warning ? seconds : 2 * seconds;
}
