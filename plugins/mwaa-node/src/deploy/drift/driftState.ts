import { ObservedDeployment } from '../ObservedDeployment';
import { isClaim } from '../ownership';
import { DriftState } from './DriftReport';
import { DriftedFile } from './DriftedFile';

/** The one word for a folder and its files. Pure. */
export function driftState(
  observed: ObservedDeployment,
  files: readonly DriftedFile[],
): DriftState {
  const has = (...kinds: DriftedFile['drift'][]) =>
    files.some(({ drift }) => kinds.includes(drift));
  const manifest = observed.manifest?.manifest;
  if (observed.manifestProblem) {
    return 'unreadable';
  }
  if (!manifest || !isClaim(manifest)) {
    return 'not-deployed';
  }
  if (manifest.state !== 'applied') {
    return 'incomplete';
  }
  if (has('missing', 'changed')) {
    return 'changed';
  }
  if (has('outdated', 'unwanted')) {
    return manifest.restored ? 'rolled-back' : 'outdated';
  }
  if (has('stale')) {
    return 'stale';
  }
  return has('foreign') ? 'foreign' : 'in-place';
}
