import { Files, FIRST } from '../s3/deploymentScenario';
import { Contender } from './Contender';

/** What the folder holds once the contender has got what it wants. */
export function wantedFiles({ wants }: Contender): Files | undefined {
  if (wants === 'removal') {
    return undefined;
  }
  return 'deploy' in wants ? wants.deploy : FIRST;
}
