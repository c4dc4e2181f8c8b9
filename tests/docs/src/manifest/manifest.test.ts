import { dagHistory, DeploymentManifest } from 'backstage-plugin-mwaa-node';
import { InMemoryDagBucket } from 'backstage-plugin-mwaa-node/testUtils';
import { manifestExample } from './manifestExample';
import { manifestFields } from './manifestFields';

const KEY = 'dags/orders/deployment.json';

/** As it is read back; undefined where it is taken for none. */
async function parsed(manifest: object): Promise<object | undefined> {
  const bucket = new InMemoryDagBucket();
  bucket.putForeign(KEY, JSON.stringify(manifest));
  const { records } = await dagHistory({
    bucket,
    dagsPath: 'dags',
    dagId: 'orders',
  });
  return records[0]?.manifest;
}

/** With every field there is. */
const whole = async (): Promise<DeploymentManifest> => {
  const example: DeploymentManifest = JSON.parse(await manifestExample());
  return {
    ...example,
    operation: 'rollback',
    origin: 'generated',
    deploymentDigest: 'e'.repeat(64),
    assets: { reads: ['s3://lake/orders'], writes: ['s3://lake/totals'] },
    restored: { deploymentId: 'd0', manifestVersionId: 'v1' },
    transferredFrom: { owner: 'group:default/a', component: 'component:b/c' },
    previousFiles: example.files.map(file => ({
      ...file,
      until: '2026-03-03T11:00:00.000Z',
    })),
  };
};

/** A copy without the field of that path; of lists, without that of the first. */
function without<T extends object>(value: T, path: string): T {
  const copy = structuredClone(value);
  const names = path.replaceAll('[]', '.0').split('.');
  const last = names.pop()!;
  const holder = names.reduce<Record<string, unknown>>(
    (part, name) => part[name] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  expect(holder).toHaveProperty(last);
  delete holder[last];
  return copy;
}

describe('the manifest of the page', () => {
  it('is one', async () => {
    const example = JSON.parse(await manifestExample());
    expect(await parsed(example)).toEqual(example);
  });

  it('has no field in the table that is not read', async () => {
    const manifest = await whole();
    expect(await parsed(manifest)).toEqual(manifest);
    const named = manifestFields.filter(({ path }) => !/[.[]/.test(path));
    expect(named.map(({ path }) => path).sort()).toEqual(
      Object.keys(manifest).sort(),
    );
  });

  it.each(manifestFields)(
    'has $path in the table as it is',
    async ({ path, required = false }) => {
      const read = await parsed(without(await whole(), path));
      expect(read === undefined).toBe(required);
    },
  );
});
