import { InputError } from '@backstage/errors';
import { quoted } from '../quoted';
import { slug } from './slug';

/**
 * The name of the catalog entity for a title. Throws InputError when the
 * title holds no letter or digit that a name can be made of.
 */
export function componentNameFrom(title: string): string {
  const name = slug(title);
  if (!name) {
    throw new InputError(
      `No technical name can be derived from ${quoted(title)}: use at least one Latin letter or digit`,
    );
  }
  return name;
}
