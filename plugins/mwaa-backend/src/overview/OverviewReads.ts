import { isEntityRef, Reading } from 'backstage-plugin-mwaa-common';
import {
  ClaimedDags,
  DagListing,
  environmentKey,
  keptManifest,
  listDags,
  MwaaEnvironment,
  SharedReadings,
} from 'backstage-plugin-mwaa-node';
import { GivenServices } from '../ApiServices';
import { READ_LIMIT_MS } from '../environments/readLimit';
import { componentOwners } from './componentOwners';
import { DeployedImports } from './DeployedImports';

const TTL_MS = 30_000;
const WAIT = { limitMs: 2 * READ_LIMIT_MS };

type Services = Pick<GivenServices, 'mwaa' | 'auth' | 'catalog'>;

/** What the page of an environment reads of its bucket and the catalog, once in 30 seconds for all who look. */
export class OverviewReads {
  readonly #services: Services;
  readonly #manifests = new ClaimedDags(keptManifest);
  readonly #imports = new DeployedImports();
  readonly #listings: SharedReadings<DagListing>;
  readonly #owners: SharedReadings<Map<string, string | undefined>>;
  readonly #requirements: SharedReadings<string[]>;

  constructor(
    services: Services,
    options: {
      /** Told of errors whose text nobody but the log may have. */
      onUnexpected(error: Error): void;
    },
  ) {
    this.#services = services;
    const seldom = { ttlMs: TTL_MS, size: 50, ...options };
    this.#listings = new SharedReadings(seldom);
    this.#owners = new SharedReadings(seldom);
    this.#requirements = new SharedReadings(seldom);
  }

  listing(environment: MwaaEnvironment): Promise<Reading<DagListing>> {
    const { dagsPath } = environment;
    return this.#listings.get(
      environmentKey(environment),
      () =>
        listDags({
          bucket: this.#services.mwaa.dagBucket(environment),
          dagsPath,
          manifests: this.#manifests,
        }),
      WAIT,
    );
  }

  /** The owner of each component that the catalog has, whoever may see it. */
  owners(
    environment: MwaaEnvironment,
    { dags }: DagListing,
  ): Promise<Reading<Map<string, string | undefined>>> {
    const refs = [...new Set(dags.map(({ component }) => component))].filter(
      isEntityRef,
    );
    return this.#owners.get(
      environmentKey(environment),
      () => componentOwners(refs, this.#services),
      WAIT,
    );
  }

  /** Lines for requirements.txt of what deployed DAGs import and the image lacks. */
  requirements(
    environment: MwaaEnvironment,
    { entries }: DagListing,
  ): Promise<Reading<string[]>> {
    return this.#requirements.get(
      environmentKey(environment),
      () =>
        this.#imports.requirements(entries, {
          bucket: this.#services.mwaa.dagBucket(environment),
          airflowVersion: environment.airflowVersion,
        }),
      WAIT,
    );
  }

  /** For after an act in the environment: the next look shows what it did. */
  forget(environment: MwaaEnvironment): void {
    this.#listings.forget(environmentKey(environment));
  }
}
