import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { preflight } from '../preflight/preflight';
import { InMemoryAirflow } from '../testing/InMemoryAirflow';
import { InMemoryBucketSettings } from '../testing/InMemoryBucketSettings';
import { mwaaEnvironmentFixture } from '../testing/mwaaEnvironmentFixture';
import { SharedReads } from './SharedReads';

const listed = mwaaEnvironmentFixture({ name: 'listed' });
const found = mwaaEnvironmentFixture({ name: 'found' });

/** What is asked of MWAA, of the bucket and of Airflow, in order. */
function sharedReads() {
  const asked: string[] = [];
  const settings = new InMemoryBucketSettings();
  const count = <T>(what: string, answer: T): T => {
    asked.push(what);
    return answer;
  };
  const reads = new SharedReads({
    environments: {
      directory: {
        listed: [listed],
        discover: async () =>
          count('discover', { environments: [found], failures: [] }),
        describe: async ({ id }) =>
          count(`describe ${id}`, id === 'found' ? found : listed),
      },
      list: jest.fn(),
      get: jest.fn(),
    },
    bucketSettings: ({ id }: MwaaEnvironment) => ({
      bucketName: settings.bucketName,
      region: () => count(`region ${id}`, settings.region()),
      versioning: () => count(`versioning ${id}`, settings.versioning()),
      publicAccessBlock: () =>
        count(`access ${id}`, settings.publicAccessBlock()),
      encryption: () => count(`encryption ${id}`, settings.encryption()),
      entries: prefix => count(`list ${id}`, settings.entries(prefix)),
    }),
    airflow: ({ id }) =>
      new InMemoryAirflow([], {
        before: dagId => count(`airflow ${id} ${dagId}`, undefined),
      }),
  });
  return { reads, asked };
}

describe('SharedReads', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('finds environments as MwaaEnvironments does', async () => {
    const { reads, asked } = sharedReads();
    expect(await reads.environment('LISTED')).toBe(listed);
    expect(asked).toEqual(['describe listed']);
    expect(await reads.environment('found')).toBe(found);
    await expect(reads.environment('other')).rejects.toThrow(
      expect.objectContaining({ name: 'NotFoundError' }),
    );
    expect(asked).toEqual(['describe listed', 'discover', 'describe found']);
  });

  it('asks anew after ten seconds, unless an older answer will do', async () => {
    const { reads, asked } = sharedReads();
    await reads.environment('listed');
    jest.advanceTimersByTime(10_000);
    await reads.environment('listed', { maxAgeMs: 60_000 });
    expect(asked).toHaveLength(1);
    await reads.environment('listed');
    expect(asked).toHaveLength(2);
  });

  it('makes the checks of many people with one round of questions', async () => {
    const { reads, asked } = sharedReads();
    const check = (environment: MwaaEnvironment) =>
      preflight({
        environment,
        services: reads.forPreflight,
        dagId: 'orders',
        claim: { claim: 'free' },
      });
    await Promise.all([check(listed), check(listed)]);
    await Promise.all([check(listed), reads.dagsFolder(listed)]);
    expect(asked.sort()).toEqual(
      ['region', 'versioning', 'access', 'encryption', 'list']
        .map(what => `${what} listed`)
        .concat('airflow listed orders')
        .sort(),
    );
    await check(found);
    expect(asked).toHaveLength(12);
  });
});
