import { InputError, isError } from '@backstage/errors';
import { dagIdProblem } from 'backstage-plugin-mwaa-common';
import { DagBucket, ObjectState } from '../aws/DagBucket';
import { DagsListing } from './bulk/DagsListing';
import { DeploymentManifest } from './DeploymentManifest';
import { eachBounded } from './eachBounded';
import { dagFolder, manifestKeyOf } from './layout';
import { isClaim } from './ownership';
import { MAX_MANIFEST_BYTES, parseManifest } from './parseManifest';

const READS_AT_ONCE = 16;

/** A manifest that claims nothing, or of which nobody can tell what it claims. */
export interface UnreadClaim {
  dagId: string;
  /** `denied`: it is there, but may not be read; what it said before may still hold. */
  kind: 'denied' | 'invalid';
  /** With the key. */
  reason: string;
}

export interface ClaimedDagsReading<T> {
  /** What is kept of each manifest that claims its dag_id, by the dag_id. */
  dags: Map<string, T>;
  unread: UnreadClaim[];
  listing: DagsListing;
}

type Outcome<T> = { kept: T } | { unread: UnreadClaim } | undefined;

interface Remembered<T> {
  etag: string;
  outcome: Outcome<T>;
}

const isDenied = <T>(outcome: Outcome<T>) =>
  outcome !== undefined &&
  'unread' in outcome &&
  outcome.unread.kind === 'denied';

/**
 * What the manifests of all DAGs of an environment say: one listing, and a
 * request for each manifest that is not as it was at the last look.
 */
export class ClaimedDags<T> {
  readonly #remembered = new Map<string, Map<string, Remembered<T>>>();
  readonly #keep: (manifest: DeploymentManifest) => T;

  /** @param keep - what is remembered of a manifest, which may be large */
  constructor(keep: (manifest: DeploymentManifest) => T) {
    this.#keep = keep;
  }

  /**
   * Throws what keeps the listing or a manifest from being read, except that
   * a single one may not be: that is part of the answer.
   */
  async read(options: {
    bucket: DagBucket;
    /** Normalised, as in MwaaEnvironment. */
    dagsPath: string;
    signal?: AbortSignal;
  }): Promise<ClaimedDagsReading<T>> {
    const { bucket, dagsPath, signal } = options;
    const listing = await DagsListing.read(options);
    const place = `${bucket.bucketName}/${dagsPath}`;
    const before =
      this.#remembered.get(place) ?? new Map<string, Remembered<T>>();
    const now = new Map<string, Remembered<T>>();
    const [failure] = await eachBounded(
      listing.folders,
      { limit: READS_AT_ONCE, signal },
      async dagId => {
        const listed = manifestOf(listing, dagsPath, dagId);
        if (!listed) return;
        const known = before.get(dagId);
        if (known?.etag === listed.etag) {
          now.set(dagId, known);
          return;
        }
        const outcome = await this.#read(bucket, { dagId, listed, signal });
        // Whether it may be read does not depend on its content.
        const etag = isDenied(outcome) ? '' : listed.etag;
        now.set(dagId, { etag, outcome });
      },
    );
    const isWhole = !failure && !signal?.aborted;
    // What was read counts in any case, or a look that ran out of time would
    // begin anew for ever.
    this.#remembered.set(place, isWhole ? now : new Map([...before, ...now]));
    if (failure) throw failure.error;
    signal?.throwIfAborted();
    return { ...parted(now), listing };
  }

  async #read(
    bucket: DagBucket,
    options: { dagId: string; listed: ObjectState; signal?: AbortSignal },
  ): Promise<Outcome<T>> {
    const { dagId, listed, signal } = options;
    const unread = (kind: UnreadClaim['kind'], reason: string) => ({
      unread: { dagId, kind, reason: `${listed.key}: ${reason}` },
    });
    const tooLarge = listed.size > MAX_MANIFEST_BYTES;
    if (tooLarge) {
      return unread('invalid', `larger than ${MAX_MANIFEST_BYTES} bytes`);
    }
    try {
      const stored = await bucket.get(listed.key, {
        maxBytes: MAX_MANIFEST_BYTES,
        signal,
      });
      if (!stored) return undefined;
      const manifest = parseManifest({ kind: 'dag', name: dagId }, stored.body);
      return isClaim(manifest) ? { kept: this.#keep(manifest) } : undefined;
    } catch (error) {
      if (error instanceof InputError) {
        return unread('invalid', error.message);
      }
      if (isError(error) && error.name === 'NotAllowedError') {
        return unread('denied', error.message);
      }
      throw error;
    }
  }
}

/** Undefined where none is, and for a folder that cannot be that of a DAG of ours. */
function manifestOf(
  listing: DagsListing,
  dagsPath: string,
  dagId: string,
): ObjectState | undefined {
  if (dagIdProblem(dagId, { ownPython: false })) return undefined;
  const key = manifestKeyOf(dagFolder({ dagsPath, dagId }));
  return listing.list(key).find(object => object.key === key);
}

function parted<T>(
  remembered: ReadonlyMap<string, Remembered<T>>,
): Pick<ClaimedDagsReading<T>, 'dags' | 'unread'> {
  const dags = new Map<string, T>();
  const unread: UnreadClaim[] = [];
  for (const [dagId, { outcome }] of remembered) {
    if (!outcome) continue;
    if ('kept' in outcome) dags.set(dagId, outcome.kept);
    else unread.push(outcome.unread);
  }
  return { dags, unread };
}
