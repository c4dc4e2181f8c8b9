import { CustomErrorBase } from '@backstage/errors';

/**
 * The renderer made Python that its own checks refuse. Never the user's
 * fault: whatever was typed, the file must be sound before it leaves.
 */
export class GeneratedPythonError extends CustomErrorBase {
  name = 'GeneratedPythonError' as const;
}
