import { FaultyDagBucket, InMemoryDagBucket } from '../testUtils';
import { deployDag, DeployDagOptions } from './deployDag';

const MANIFEST = 'dags/orders/deployment.json';
const DAG = 'dags/orders/orders.py';

const file = (path: string, content: string, managed = true) => ({
  path,
  content,
  managed,
});

function options(
  bucket: DeployDagOptions['bucket'],
  changes: Partial<DeployDagOptions> = {},
): DeployDagOptions {
  return {
    bucket,
    dagsPath: 'dags',
    dagId: 'orders',
    files: [file('orders.py', 'dag'), file('helper.py', 'help')],
    claim: {
      owner: 'group:default/team-orders',
      component: 'component:default/orders',
      specificationSha256: 'a'.repeat(64),
      generatorVersion: '1.0.0',
    },
    deploymentId: 'first',
    now: () => new Date('2026-01-02T03:04:05Z'),
    ...changes,
  };
}

function parse(body: Uint8Array) {
  return JSON.parse(Buffer.from(body).toString('utf8'));
}

describe('deployDag', () => {
  it('claims, writes support files before the DAG file, and says so', async () => {
    const bucket = new InMemoryDagBucket('dags-bucket');
    const steps: string[] = [];
    const result = await deployDag(
      options(bucket, {
        onProgress: ({ step, key }) => steps.push(`${step} ${key}`),
      }),
    );
    expect(result.outcome).toBe('created');
    expect(result.location).toBe(`s3://dags-bucket/${DAG}`);
    expect(steps).toEqual([
      `claimed ${MANIFEST}`,
      'written dags/orders/helper.py',
      `written ${DAG}`,
      `applied ${MANIFEST}`,
    ]);
    expect(bucket.versions(MANIFEST).map(v => parse(v.body).state)).toEqual([
      'applying',
      'applied',
    ]);
    expect(result.files.every(f => f.versionId && f.etag)).toBe(true);
  });

  it('is completed by the next run when it dies at any request', async () => {
    for (let fatal = 0; ; fatal++) {
      const bucket = new InMemoryDagBucket();
      const dying = new FaultyDagBucket(bucket, {
        before: (_, index) => {
          if (index >= fatal) {
            throw new Error('the process died');
          }
        },
      });
      const outcome = await deployDag(options(dying)).then(
        result => result.outcome,
        error => error.message,
      );
      if (outcome === 'created') {
        break;
      }
      expect(outcome).toContain('the process died');
      await deployDag(options(bucket, { deploymentId: 'second' }));
      expect(bucket.text(DAG)).toBe('dag');
      expect(bucket.text('dags/orders/helper.py')).toBe('help');
      expect(parse(bucket.versions(MANIFEST).at(-1)!.body)).toMatchObject({
        state: 'applied',
        deploymentId: 'second',
      });
    }
  });

  it('changes nothing the second time', async () => {
    const bucket = new InMemoryDagBucket();
    await deployDag(options(bucket));
    const result = await deployDag(options(bucket, { deploymentId: 'second' }));
    expect(result.outcome).toBe('unchanged');
    expect(bucket.versions(MANIFEST)).toHaveLength(2);
    expect(bucket.versions(DAG)).toHaveLength(1);
  });

  it('updates what differs and removes only what an earlier deployment put there', async () => {
    const bucket = new InMemoryDagBucket();
    await deployDag(options(bucket));
    bucket.putForeign('dags/orders/notes.txt', 'mine');
    const result = await deployDag(
      options(bucket, {
        deploymentId: 'second',
        files: [file('orders.py', 'dag 2')],
      }),
    );
    expect(result.outcome).toBe('updated');
    expect(result.plan.foreign).toEqual(['dags/orders/notes.txt']);
    expect(bucket.keys()).toEqual([MANIFEST, 'dags/orders/notes.txt', DAG]);
    expect(bucket.text(DAG)).toBe('dag 2');
    expect(parse(bucket.versions(MANIFEST).at(-1)!.body)).toMatchObject({
      state: 'applied',
      deploymentId: 'second',
      previousManifestVersionId: bucket.versions(MANIFEST)[1].versionId,
    });
  });

  it('writes nothing in a dry run and tells the true plan', async () => {
    const bucket = new InMemoryDagBucket();
    const result = await deployDag(options(bucket, { dryRun: true }));
    expect(result.outcome).toBe('planned');
    expect(result.files.map(f => [f.key, f.action, f.size])).toEqual([
      ['dags/orders/helper.py', 'create', 4],
      [DAG, 'create', 3],
    ]);
    expect(bucket.keys()).toEqual([]);
  });

  it('refuses the DAG of another component and names whose it is', async () => {
    const bucket = new InMemoryDagBucket();
    await deployDag(options(bucket));
    const other = options(bucket, { deploymentId: 'second' });
    await expect(
      deployDag({
        ...other,
        claim: { ...other.claim, component: 'component:default/campaigns' },
      }),
    ).rejects.toThrow(
      expect.objectContaining({
        name: 'ConflictError',
        message: expect.stringContaining(
          'belongs to component:default/orders of group:default/team-orders',
        ),
      }),
    );
  });

  it.each(['dags/orders/helper.py', 'dags/orders.py'])(
    'does not claim a dag_id while %s lies there unclaimed',
    async key => {
      const bucket = new InMemoryDagBucket();
      bucket.putForeign(key, 'by hand');
      await expect(deployDag(options(bucket))).rejects.toThrow(key);
      expect(bucket.keys()).toEqual([key]);
    },
  );

  it('names strange files in one line, and not all of many', async () => {
    const bucket = new InMemoryDagBucket();
    for (let i = 0; i < 100; i++) {
      bucket.putForeign(`dags/orders/a\n\u001b\u202e\u2028${i}`, '');
    }
    await expect(deployDag(options(bucket))).rejects.toThrow(
      /: dags\/orders\/a\\u\{0a\}\\u\{1b\}\\u\{202e\}\\u\{2028\}0, .* and 90 more\. Move/,
    );
  });

  it('names a file that somebody changed by hand, and leaves it', async () => {
    const bucket = new InMemoryDagBucket();
    await deployDag(options(bucket));
    bucket.putForeign(DAG, 'by hand');
    await expect(
      deployDag(options(bucket, { files: [file('orders.py', 'dag 2')] })),
    ).rejects.toThrow(/orders\.py: it was changed by somebody else/);
    expect(bucket.text(DAG)).toBe('by hand');
  });

  it('recognises its own content that another tool restored', async () => {
    const bucket = new InMemoryDagBucket();
    await deployDag(options(bucket));
    bucket.putForeign(DAG, 'dag');
    const result = await deployDag(options(bucket));
    expect(result.outcome).toBe('unchanged');
  });

  it('keeps a write-once file that is already there', async () => {
    const bucket = new InMemoryDagBucket();
    await deployDag(options(bucket));
    const result = await deployDag(
      options(bucket, {
        files: [file('orders.py', 'dag 2'), file('helper.py', 'new', false)],
      }),
    );
    expect(result.outcome).toBe('updated');
    expect(bucket.text('dags/orders/helper.py')).toBe('help');
    expect(
      (
        await deployDag(
          options(bucket, {
            files: [
              file('orders.py', 'dag 2'),
              file('helper.py', 'new', false),
            ],
          }),
        )
      ).outcome,
    ).toBe('unchanged');
  });

  it('reports every path that may not be used', async () => {
    const bucket = new InMemoryDagBucket();
    await expect(
      deployDag(
        options(bucket, {
          files: [
            '../x.py',
            '/abs',
            'a\\b',
            'deployment.json',
            'A.py',
            'a.py',
          ].map(path => file(path, '')),
        }),
      ),
    ).rejects.toThrow(
      /"\.\.\/x\.py" .*"\/abs" .*must use forward slashes.*manifest.*differ only in case.*"orders\.py" is missing/,
    );
  });

  it('does not act on a manifest that is none', async () => {
    const bucket = new InMemoryDagBucket();
    bucket.putForeign(MANIFEST, '{"format":1}');
    await expect(deployDag(options(bucket))).rejects.toThrow(
      /is no manifest: kind: Required; .*owner: Required/,
    );
  });

  it('asks nothing about objects that still have the ETag of the manifest', async () => {
    const bucket = new InMemoryDagBucket();
    await deployDag(options(bucket));
    const counted = new FaultyDagBucket(bucket);
    const result = await deployDag(
      options(counted, { deploymentId: 'second' }),
    );
    expect(result.outcome).toBe('unchanged');
    expect(counted.requests.map(({ method }) => method).sort()).toEqual([
      'get',
      'list',
      'list',
    ]);
    expect(result.files.every(f => f.versionId && f.etag)).toBe(true);
  });

  it('does not say "applied" when a file is not what it wrote', async () => {
    const bucket = new InMemoryDagBucket();
    const busy = new FaultyDagBucket(bucket, {
      after: ({ method, key }) => {
        if (method === 'put' && key === DAG) {
          bucket.putForeign(DAG, 'by hand');
        }
      },
    });
    await expect(deployDag(options(busy))).rejects.toThrow(
      /orders\.py was changed by somebody else/,
    );
    expect(parse(bucket.versions(MANIFEST).at(-1)!.body).state).toBe(
      'applying',
    );
    expect(bucket.text(DAG)).toBe('by hand');
  });

  it.each([
    ['reason', { reason: 'x'.repeat(1025) }],
    ['actor', { actor: 'ada\nbob' }],
    ['revisedAt', { source: { repository: 'r', revisedAt: 'yesterday' } }],
  ])(
    'refuses a %s with which nobody could read the manifest again',
    async (field, changes) => {
      const bucket = new InMemoryDagBucket();
      const claim = { ...options(bucket).claim, ...changes };
      await expect(deployDag(options(bucket, { claim }))).rejects.toThrow(
        expect.objectContaining({
          name: 'InputError',
          message: expect.stringContaining(`${field}: `),
        }),
      );
      expect(bucket.keys()).toEqual([]);
    },
  );

  it('says which commit is newer, and is unchanged for the same files of an older one', async () => {
    const bucket = new InMemoryDagBucket();
    const from = (revision: string, day: number, content: string) =>
      options(bucket, {
        files: [file('orders.py', content)],
        claim: {
          ...options(bucket).claim,
          source: {
            repository: 'https://git.example.com/orders',
            revision,
            revisedAt: `2026-03-0${day}T00:00:00Z`,
          },
        },
      });
    await deployDag(from('new', 2, 'dag'));
    await expect(deployDag(from('old', 1, 'older dag'))).rejects.toThrow(
      /old of .* is older than what is deployed, new/,
    );
    expect((await deployDag(from('old', 1, 'dag'))).outcome).toBe('unchanged');
    expect(bucket.text(DAG)).toBe('dag');
  });
});
