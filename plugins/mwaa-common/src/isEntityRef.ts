import { parseEntityRef } from '@backstage/catalog-model';

/** Whether the text is a complete entity ref; manifests and people may have written anything in its place. */
export function isEntityRef(text: string): boolean {
  try {
    parseEntityRef(text);
    return true;
  } catch {
    // It throws for every text that is no ref.
    return false;
  }
}
