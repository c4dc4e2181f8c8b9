import { PublicAccessBlock } from '../../aws/BucketSettings';
import { PreflightVerdict } from '../PreflightCheck';

/** Whether the bucket is closed to the public; MWAA stops reading it otherwise. */
export function publicAccessCheck(
  block: PublicAccessBlock,
  bucketName: string,
): PreflightVerdict {
  const open = Object.entries(block)
    .filter(([, isBlocked]) => !isBlocked)
    // As the console and the CLI name the switches.
    .map(([name]) => name.charAt(0).toUpperCase() + name.slice(1));
  if (open.length === 0) {
    return {
      status: 'pass',
      message: `The bucket ${bucketName} blocks all public access`,
    };
  }
  return {
    status: 'failure',
    message: `The bucket ${bucketName} does not block all public access: ${open.join(', ')} ${
      open.length === 1 ? 'is' : 'are'
    } off`,
    advice:
      'Turn on "Block all public access" of the bucket itself, even if the account has it on: without it MWAA stops reading DAGs.',
  };
}
