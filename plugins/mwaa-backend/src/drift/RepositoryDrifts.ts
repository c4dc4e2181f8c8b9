import { toError } from '@backstage/errors';
import { DagDrift, Reading } from 'backstage-plugin-mwaa-common';
import {
  dagDrift,
  dagDriftAnswer,
  dagKey,
  driftDiffs,
  MwaaEnvironment,
  RepositoryDag,
  SharedReadings,
} from 'backstage-plugin-mwaa-node';
import { SharedCatalog } from '../access/SharedCatalog';
import { GivenServices } from '../ApiServices';
import { environmentProblem } from '../environments/environmentProblem';
import { READ_LIMIT_MS } from '../environments/readLimit';
import { readRepository } from './readRepository';

const TTL_MS = 30_000;
/** A repository is read for all who look, so nobody who leaves ends it. */
const READ_MS = 60_000;

type Services = Pick<GivenServices, 'mwaa' | 'urlReader' | 'integrations'> & {
  sharedCatalog: SharedCatalog;
};

/** How what is deployed stands to the bucket and the repository, with diffs; read once for all who look. */
export class RepositoryDrifts {
  readonly #services: Services;
  readonly #drifts: SharedReadings<DagDrift>;

  constructor(
    services: Services,
    options: {
      /** Told of errors whose text nobody but the log may have. */
      onUnexpected(error: Error): void;
    },
  ) {
    this.#services = services;
    this.#drifts = new SharedReadings({ ttlMs: TTL_MS, size: 100, ...options });
  }

  /** @param component - full entity ref; of a dag_id that nobody claims, none */
  get(
    environment: MwaaEnvironment,
    dagId: string,
    component: string | undefined,
  ): Promise<Reading<DagDrift>> {
    return this.#drifts.get(
      dagKey(environment, dagId),
      () => this.#read(environment, dagId, component),
      { limitMs: 2 * READ_LIMIT_MS },
    );
  }

  /** For after an act on the DAG: the next look shows what it did. */
  forget(environment: MwaaEnvironment, dagId: string): void {
    this.#drifts.forget(dagKey(environment, dagId).slice(0, -1));
  }

  async #read(
    environment: MwaaEnvironment,
    dagId: string,
    component: string | undefined,
  ): Promise<DagDrift> {
    const { mwaa } = this.#services;
    const place = {
      bucket: mwaa.dagBucket(environment),
      dagsPath: environment.dagsPath,
      dagId,
    };
    const found = component && (await this.#repository(environment, component));
    const unread = found && 'unread' in found ? found.unread : undefined;
    const repository = found && 'dag' in found ? found.dag : undefined;
    const report = await dagDrift({
      ...place,
      ...(repository && { repository }),
    });
    const diffs = await driftDiffs(report, {
      ...place,
      ...(repository && { repository: repository.files }),
    });
    return {
      ...dagDriftAnswer(report, diffs),
      ...(unread && { repositoryUnread: unread }),
    };
  }

  async #repository(
    environment: MwaaEnvironment,
    ref: string,
  ): Promise<
    | { dag: RepositoryDag }
    | { unread: DagDrift['repositoryUnread'] }
    | undefined
  > {
    const { mwaa, sharedCatalog } = this.#services;
    const entity = await sharedCatalog.getEntityByRef(ref);
    if (!entity) return undefined;
    try {
      const signal = AbortSignal.timeout(READ_MS);
      const request = { entity, ref, environment, signal };
      const { config } = mwaa;
      return {
        dag: await readRepository(request, { ...this.#services, config }),
      };
    } catch (error) {
      const what = `What the repository of ${ref} says`;
      return { unread: environmentProblem(toError(error), what) };
    }
  }
}
