import { createHash } from 'node:crypto';
import {
  DagBucket,
  deployDag,
  DeployDagOptions,
  ObjectState,
} from 'backstage-plugin-mwaa-node';
import { BucketVersions } from './bucketVersions';
import { ContractServer } from './ContractServer';
import { ScenarioBucket } from './ScenarioBucket';
import { newServerBucket } from './newServerBucket';

export type Files = Record<string, string>;

/** Two revisions of one DAG: everything that can happen to a file does. */
export const FIRST: Files = {
  'orders.py': 'dag 1',
  'sql/kept.sql': 'kept',
  'sql/changed.sql': 'changed 1',
  'sql/gone.sql': 'gone',
};
export const SECOND: Files = {
  'orders.py': 'dag 2',
  'sql/kept.sql': 'kept',
  'sql/changed.sql': 'changed 2',
  'sql/new.sql': 'new',
};
const FOREIGN: Files = {
  'dags/campaigns/campaigns.py': 'of another team',
  'dags/orders/notes.txt': 'put there by hand',
  'dags/orders_daily.py': 'has a similar name',
};

/** The DAG and its component, for every verb. */
export const ORDERS = {
  dagsPath: 'dags',
  dagId: 'orders',
  claim: {
    owner: 'group:default/team-orders',
    component: 'component:default/orders',
  },
  now: () => new Date('2026-01-02T03:04:05Z'),
};

/**
 * Whether deployments of the DAG, or of the DAG `stock` together with it, may
 * write the key.
 */
export const isOurs = (key: string) =>
  /^dags\/(orders\/|stock\/|\.mwaa-dags-index\.json$)/.test(key) &&
  !(key in FOREIGN);

/** One versioned bucket with other people's files in and around the DAG's folder. */
export interface Scenario {
  bucketName: string;
  /** Straight to what holds it. */
  bucket: DagBucket;
  deploy(
    files: Files,
    changes?: Partial<DeployDagOptions>,
  ): ReturnType<typeof deployDag>;
  /** Foreign objects as they are now. */
  foreign(): Promise<(ObjectState | undefined)[]>;
  /** Everything that is and was in the bucket. */
  versions(): Promise<BucketVersions>;
  /** Contents of the DAG's folder without foreign files and the manifest. */
  contents(): Promise<Files>;
  manifest(): Promise<{
    state: string;
    deploymentId: string;
    files: { path: string; sha256: string; size: number }[];
  }>;
}

const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('hex');

/** The files of a manifest for these contents. */
export const manifestFiles = (files: Files) =>
  Object.entries(files)
    .map(([path, text]) => ({ path, sha256: sha256(text), size: text.length }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** Deploys these files as the DAG `orders` of its component. */
export const deployOrders = (
  bucket: DagBucket,
  files: Files,
  changes?: Partial<DeployDagOptions>,
) =>
  deployDag({
    ...ORDERS,
    bucket,
    files: Object.entries(files).map(([path, content]) => ({
      path,
      content,
      managed: true,
    })),
    claim: {
      ...ORDERS.claim,
      specificationSha256: sha256(JSON.stringify(files)),
      generatorVersion: '1.0.0',
    },
    deploymentId: 'd1',
    ...changes,
  });

/**
 * @param options - with `deployed` false the DAG was never deployed, and
 * nobody else's files lie in its folder
 */
export async function scenarioIn(
  { bucket, versions, putForeign }: ScenarioBucket,
  { deployed = true } = {},
): Promise<Scenario> {
  const textOf = async (key: string) => {
    const stored = await bucket.get(key);
    return Buffer.from(stored!.body).toString('utf8');
  };
  const scenario: Scenario = {
    bucketName: bucket.bucketName,
    bucket,
    deploy: (files, changes) => deployOrders(bucket, files, changes),
    foreign: () =>
      Promise.all(Object.keys(FOREIGN).map(key => bucket.head(key))),
    versions,
    contents: async () => {
      const objects = await bucket.list('dags/orders/');
      const keys = objects
        .map(o => o.key)
        .filter(key => isOurs(key) && !key.endsWith('/deployment.json'));
      const files = await Promise.all(
        keys.map(async key => [
          key.slice('dags/orders/'.length),
          await textOf(key),
        ]),
      );
      return Object.fromEntries(files);
    },
    manifest: async () =>
      JSON.parse(await textOf('dags/orders/deployment.json')),
  };
  const put = (key: string) => putForeign(key, FOREIGN[key]);
  await put('dags/campaigns/campaigns.py');
  await put('dags/orders_daily.py');
  if (deployed) {
    await scenario.deploy(FIRST, { deploymentId: 'd0' });
    await put('dags/orders/notes.txt');
  }
  return scenario;
}

/** As scenarioIn, on a real server. */
export const newScenario = async (
  server: ContractServer,
  options?: { deployed: boolean },
): Promise<Scenario> => scenarioIn(await newServerBucket(server), options);
