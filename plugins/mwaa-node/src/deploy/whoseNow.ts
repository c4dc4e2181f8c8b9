import { ObservedDeployment } from './ObservedDeployment';
import { describeClaim } from './ownership';

/** For a run that has lost its claim: a sentence about who has it. */
export const whoseNow = ({ manifest }: ObservedDeployment): string =>
  manifest
    ? `The claim is now that of ${describeClaim(manifest.manifest)}`
    : 'It was removed meanwhile, and its manifest with it';
