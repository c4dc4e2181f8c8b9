import { ConflictError } from '@backstage/errors';
import { isConflict } from '../applyFile';
import { observeClaim } from '../observeClaim';
import { whoseNow } from '../whoseNow';
import { Removal } from './Removal';

/** A run that slept must not remove what another one keeps meanwhile. */
export async function unlessSuperseded<T>(
  { bucket, folder, signal }: Removal,
  what: string,
  effect: () => Promise<T>,
): Promise<T> {
  try {
    return await effect();
  } catch (error) {
    if (!isConflict(error)) {
      throw error;
    }
    const observed = await observeClaim({ bucket, folder, signal });
    throw new ConflictError(
      `${what}. ${whoseNow(observed)}. Look at what is there now, then run this again`,
      error,
    );
  }
}
