import { environmentStatus } from '../../aws/environmentStatus';
import { MwaaEnvironment } from '../../aws/MwaaEnvironment';
import { PreflightVerdict } from '../PreflightCheck';

/** Whether files may be put into the environment now. */
export function environmentStatusCheck({
  id,
  status,
}: Pick<MwaaEnvironment, 'id' | 'status'>): PreflightVerdict {
  const found = environmentStatus(status);
  const say = (text: string) => `The environment ${id} ${text}`;
  if (!found.deployable) {
    return { status: 'failure', message: say(found.reason) };
  }
  return found.warning
    ? { status: 'warning', message: say(found.warning) }
    : { status: 'pass', message: say(`is ${status}`) };
}
