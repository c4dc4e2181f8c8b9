import { MwaaEnvironment } from '../../aws/MwaaEnvironment';
import { PreflightVerdict } from '../PreflightCheck';

/** Whether the bucket lies where the environment looks for it. */
export function bucketRegionCheck(
  bucketRegion: string,
  { id, region, bucketName }: MwaaEnvironment,
): PreflightVerdict {
  if (bucketRegion === region) {
    return {
      status: 'pass',
      message: `The bucket ${bucketName} lies in ${region}, as ${id} does`,
    };
  }
  return {
    status: 'failure',
    message: `The bucket ${bucketName} lies in ${bucketRegion}, but ${id} runs in ${region}`,
    advice: `Give the environment a bucket in ${region}, or correct its region in the configuration.`,
  };
}
