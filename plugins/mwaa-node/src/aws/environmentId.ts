import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import { sha256Hex } from '../deploy/sha256Hex';

const MAX_LENGTH = 63;

/** Whether the text can be the name of a catalog entity. */
export const isEntityName = (text: string): boolean =>
  KubernetesValidatorFunctions.isValidObjectName(text);

/**
 * The text as an entity name. What is too long is cut and told apart by a
 * short hash of the whole; the same text always gives the same name.
 */
export function environmentIdFor(text: string): string {
  if (isEntityName(text)) {
    return text;
  }
  const hash = sha256Hex(text).slice(0, 8);
  const start = text.slice(0, MAX_LENGTH - hash.length - 1);
  return `${start.replace(/[-_.]+$/, '')}-${hash}`;
}

/**
 * Whether two texts name one environment. Entity refs are lower case wherever
 * Backstage hands them on, and MWAA names are not.
 */
export const isSameEnvironmentId = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase();
