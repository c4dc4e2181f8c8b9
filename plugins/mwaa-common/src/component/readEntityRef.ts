import {
  CompoundEntityRef,
  makeValidator,
  parseEntityRef,
} from '@backstage/catalog-model';
import { quoted } from '../quoted';

const validator = makeValidator();

export type EntityRefReading =
  { ok: true; ref: CompoundEntityRef } | { ok: false; message: string };

function parsed(
  text: string,
  defaultKind: string | undefined,
): CompoundEntityRef | undefined {
  try {
    return parseEntityRef(text, { defaultKind });
  } catch {
    // It throws for every text that is no ref; the caller says so in words.
    return undefined;
  }
}

/**
 * Reads an entity ref as the wizard's pickers give it. `kinds`: the allowed
 * ones, of which the first is the default.
 */
export function readEntityRef(
  text: string,
  kinds: readonly string[],
): EntityRefReading {
  const ref = parsed(text, kinds[0]);
  if (
    !ref ||
    !validator.isValidKind(ref.kind) ||
    !validator.isValidNamespace(ref.namespace) ||
    !validator.isValidEntityName(ref.name)
  ) {
    return {
      ok: false,
      message: `${quoted(text)} is no reference to an entity; pick one, or write kind:namespace/name`,
    };
  }
  return kinds.length === 0 || kinds.includes(ref.kind.toLowerCase())
    ? { ok: true, ref }
    : {
        ok: false,
        message: `must be a ${kinds.join(' or a ')}, not a ${ref.kind}`,
      };
}
