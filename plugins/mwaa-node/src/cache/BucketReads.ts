import {
  DagDrift,
  DeploymentHistory,
  Reading,
} from 'backstage-plugin-mwaa-common';
import { DagBucket } from '../aws/DagBucket';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { MwaaServices } from '../createMwaaServices';
import { dagDrift } from '../deploy/drift/dagDrift';
import { dagHistory } from '../deploy/history/dagHistory';
import { ClaimedDag } from '../status/ClaimedDag';
import { dagDriftAnswer } from '../status/dagDriftAnswer';
import { deployedDagOf } from '../status/deployedDagOf';
import { readClaimedDag } from '../status/readClaimedDag';
import { dagKey } from './dagKey';
import { SharedReadings } from './SharedReadings';

/** How long something counts as what is there now. */
const CLAIM_MS = 10_000;
const HISTORY_MS = 30_000;
const MAX_PYTHON_BYTES = 512 * 1024;
/** Nobody waits longer; the question stays open for those who come later. */
const WAIT = { limitMs: 5_000 };

type Services = Pick<MwaaServices, 'dagBucket'>;

interface Place {
  bucket: DagBucket;
  dagsPath: string;
  dagId: string;
}

/**
 * What the pages of DAGs read of the buckets: each thing once in its time for
 * each DAG, however many people look.
 */
export class BucketReads {
  readonly #services: Services;
  readonly #claims: SharedReadings<ClaimedDag | null>;
  readonly #histories: SharedReadings<DeploymentHistory>;
  readonly #drifts: SharedReadings<DagDrift>;
  readonly #texts: SharedReadings<string | null>;

  constructor(
    services: Services,
    options: {
      /** Told of errors whose text nobody but the log may have. */
      onUnexpected(error: Error): void;
    },
  ) {
    this.#services = services;
    this.#claims = new SharedReadings({ ttlMs: CLAIM_MS, ...options });
    const seldom = { ttlMs: HISTORY_MS, size: 500, ...options };
    this.#histories = new SharedReadings(seldom);
    this.#drifts = new SharedReadings(seldom);
    this.#texts = new SharedReadings({ ...seldom, size: 50 });
  }

  /** `null` of a dag_id that nobody claims. */
  claim(
    environment: MwaaEnvironment,
    dagId: string,
  ): Promise<Reading<ClaimedDag | null>> {
    return this.#claims.get(
      dagKey(environment, dagId),
      () => readClaimedDag(this.#place(environment, dagId)),
      WAIT,
    );
  }

  history(
    environment: MwaaEnvironment,
    dagId: string,
    limit: number,
  ): Promise<Reading<DeploymentHistory>> {
    return this.#histories.get(
      dagKey(environment, dagId, limit),
      async () => {
        const place = this.#place(environment, dagId);
        const { records, hasMore } = await dagHistory({ ...place, limit });
        return { deployments: records.map(deployedDagOf), hasMore };
      },
      WAIT,
    );
  }

  /** Of what is deployed, without a look at the repository. */
  drift(
    environment: MwaaEnvironment,
    dagId: string,
  ): Promise<Reading<DagDrift>> {
    return this.#drifts.get(
      dagKey(environment, dagId),
      async () =>
        dagDriftAnswer(await dagDrift(this.#place(environment, dagId))),
      WAIT,
    );
  }

  /**
   * A Python file as it lies there; `null` of one that does not.
   *
   * @param path - relative to the dags folder
   */
  python(
    environment: MwaaEnvironment,
    dagId: string,
    path: string,
  ): Promise<Reading<string | null>> {
    return this.#texts.get(
      dagKey(environment, dagId, path),
      async () => {
        const { bucket, dagsPath } = this.#place(environment, dagId);
        const key = dagsPath === '' ? path : `${dagsPath}/${path}`;
        const stored = await bucket.get(key, { maxBytes: MAX_PYTHON_BYTES });
        return stored ? Buffer.from(stored.body).toString('utf8') : null;
      },
      WAIT,
    );
  }

  /** For after an act on the DAG: the next look shows what it did. */
  forget(environment: MwaaEnvironment, dagId: string): void {
    const prefix = dagKey(environment, dagId).slice(0, -1);
    this.#claims.forget(prefix);
    this.#histories.forget(prefix);
    this.#drifts.forget(prefix);
    this.#texts.forget(prefix);
  }

  #place(environment: MwaaEnvironment, dagId: string): Place {
    const { dagsPath } = environment;
    return { bucket: this.#services.dagBucket(environment), dagsPath, dagId };
  }
}
