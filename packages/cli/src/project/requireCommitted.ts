import { InputError } from '@backstage/errors';
import { Source } from '../source/Source';

const SHOWN = 5;

/**
 * InputError when the checkout is not what its commit says: what is deployed
 * could then be found in no repository.
 */
export function requireCommitted({ changed }: Pick<Source, 'changed'>): void {
  if (!changed.length) {
    return;
  }
  const more =
    changed.length > SHOWN ? ` and ${changed.length - SHOWN} more` : '';
  throw new InputError(
    `There are changes that are not committed: ${changed.slice(0, SHOWN).join(', ')}${more}. Commit them, or deploy them as they are with --allow-dirty; no commit is recorded then`,
  );
}
