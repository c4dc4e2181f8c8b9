import { FaultyDagBucket } from 'backstage-plugin-mwaa-node/testUtils';
import { ContractServer } from './ContractServer';
import { contractServers } from './contractServers';
import {
  FIRST,
  manifestFiles,
  newScenario,
  Scenario,
  SECOND,
} from './deploymentScenario';

// Real servers, on a machine that may have other things to do.
jest.setTimeout(120_000);

const conflict = expect.objectContaining({ name: 'ConflictError' });

describe.each(Object.keys(contractServers))('deployDag on %s', name => {
  let server: ContractServer;

  beforeAll(async () => {
    server = await contractServers[name]();
  });
  afterAll(() => server?.stop());

  const expectDeployed = async (
    scenario: Scenario,
    files: Record<string, string>,
  ) => {
    expect(await scenario.contents()).toEqual(files);
    expect(await scenario.manifest()).toMatchObject({
      state: 'applied',
      files: manifestFiles(files),
    });
  };

  it('brings a new revision and then finds it unchanged', async () => {
    const scenario = await newScenario(server);
    const foreign = await scenario.foreign();
    const updated = await scenario.deploy(SECOND);
    expect(updated.outcome).toBe('updated');
    expect(updated.plan.foreign).toEqual(['dags/orders/notes.txt']);
    await expectDeployed(scenario, SECOND);
    expect((await scenario.deploy(SECOND)).outcome).toBe('unchanged');
    expect(await scenario.foreign()).toEqual(foreign);
    const entry = updated.files.find(file => file.path === 'orders.py')!;
    expect(await scenario.bucket.head(entry.key)).toMatchObject({
      etag: entry.etag,
      versionId: entry.versionId,
    });
  });

  describe.each(['before', 'after'] as const)(
    'when the run dies %s any one request',
    moment => {
      it('goes on where it stopped, and never told success', async () => {
        const undisturbed = await newScenario(server);
        const counted = new FaultyDagBucket(undisturbed.bucket);
        await undisturbed.deploy(SECOND, { bucket: counted });
        const total = counted.requests.length;
        expect(total).toBeGreaterThan(10);

        for (let fatal = 0; fatal < total; fatal++) {
          const scenario = await newScenario(server);
          const foreign = await scenario.foreign();
          const dying = new FaultyDagBucket(scenario.bucket, {
            [moment]: (_: unknown, index: number) => {
              if (index >= fatal) {
                throw new Error('the process died');
              }
            },
          });
          await expect(
            scenario.deploy(SECOND, { bucket: dying }),
          ).rejects.toThrow('the process died');

          // Whatever the DAG file needs was there before it.
          const { 'orders.py': entry, ...support } = await scenario.contents();
          expect(entry === 'dag 1' ? SECOND : support).toMatchObject({
            'sql/changed.sql': 'changed 2',
            'sql/new.sql': 'new',
          });
          const result = await scenario.deploy(SECOND, { deploymentId: 'd2' });
          expect(result.outcome).toMatch(/^(updated|unchanged)$/);
          await expectDeployed(scenario, SECOND);
          expect(await scenario.foreign()).toEqual(foreign);
        }
      });
    },
  );

  it('can be followed by other files after a death at any request', async () => {
    const third = { 'orders.py': 'dag 3', 'sql/other.sql': 'other' };
    for (let fatal = 0; ; fatal++) {
      const scenario = await newScenario(server);
      const dying = new FaultyDagBucket(scenario.bucket, {
        before: (_, index) => {
          if (index >= fatal) {
            throw new Error('the process died');
          }
        },
      });
      const survived = await scenario
        .deploy(SECOND, { bucket: dying })
        .catch(() => undefined);
      if (survived) {
        break;
      }
      const result = await scenario.deploy(third, { deploymentId: 'd2' });
      expect(result.outcome).toBe('updated');
      await expectDeployed(scenario, third);
    }
  });

  it('stops between objects when it is asked to, and says where', async () => {
    const scenario = await newScenario(server);
    const controller = new AbortController();
    const stopped = scenario.deploy(SECOND, {
      signal: controller.signal,
      onProgress: ({ step }) => step === 'written' && controller.abort(),
    });
    await expect(stopped).rejects.toThrow(
      expect.objectContaining({
        name: 'AbortError',
        message: expect.stringMatching(
          /of 4 changes were made \(dags\/orders\/sql\/.*running the deployment again goes on/,
        ),
      }),
    );
    expect((await scenario.contents())['orders.py']).toBe('dag 1');
    await scenario.deploy(SECOND, { deploymentId: 'd2' });
    await expectDeployed(scenario, SECOND);
  });

  it('lets one of two components have a dag_id, and tells the other whose it is', async () => {
    for (let round = 0; round < 5; round++) {
      const scenario = await newScenario(server);
      const contend = (component: string, owner: string) =>
        scenario.deploy(
          { 'race.py': component },
          {
            dagId: 'race',
            deploymentId: component,
            claim: {
              owner: `group:default/${owner}`,
              component: `component:default/${component}`,
              specificationSha256: '0'.repeat(64),
              generatorVersion: '1.0.0',
            },
          },
        );
      const results = await Promise.allSettled([
        contend('orders', 'team-orders'),
        contend('campaigns', 'team-marketing'),
      ]);
      const won = results.findIndex(r => r.status === 'fulfilled');
      const lost = results[1 - won];
      const winner = ['orders', 'campaigns'][won];
      expect(results[won].status).toBe('fulfilled');
      expect(lost).toMatchObject({
        status: 'rejected',
        reason: {
          name: 'ConflictError',
          message: expect.stringContaining(`component:default/${winner}`),
        },
      });
      const stored = await scenario.bucket.get('dags/race/race.py');
      expect(Buffer.from(stored!.body).toString()).toBe(winner);
    }
  });

  it('lets two runs of the same deployment both end well', async () => {
    for (let round = 0; round < 5; round++) {
      const scenario = await newScenario(server);
      const outcomes = await Promise.all(
        ['d1', 'd2', 'd3'].map(deploymentId =>
          scenario.deploy(SECOND, { deploymentId }).then(r => r.outcome),
        ),
      );
      expect(outcomes).toContain('updated');
      await expectDeployed(scenario, SECOND);
    }
  });

  it('ends a superseded run as a conflict, wherever it slept', async () => {
    const { 'sql/gone.sql': gone, ...kept } = FIRST;
    const third = {
      ...kept,
      // Only where a file can be created again after its removal.
      ...(server.conditionsSeeDeletions && { 'sql/gone.sql': gone }),
      'orders.py': 'dag 3',
      'sql/third.sql': '3',
    };
    const outcomes: string[] = [];
    for (let asleep = 0; ; asleep++) {
      const scenario = await newScenario(server);
      const foreign = await scenario.foreign();
      let slept = false;
      const sleeping = new FaultyDagBucket(scenario.bucket, {
        before: async (_, index) => {
          if (index === asleep) {
            slept = true;
            await scenario.deploy(third, { deploymentId: 'd3' });
          }
        },
      });
      const outcome = await scenario.deploy(SECOND, { bucket: sleeping }).then(
        r => r.outcome,
        error => error.name,
      );
      if (!slept) {
        break;
      }
      outcomes.push(outcome);
      if (outcome === 'updated') {
        await expectDeployed(scenario, SECOND);
      } else {
        // What the sleeper still wrote, the other deployment puts right.
        await scenario.deploy(third, { deploymentId: 'd4' });
        await expectDeployed(scenario, third);
      }
      expect(await scenario.foreign()).toEqual(foreign);
    }
    expect(new Set(outcomes)).toEqual(new Set(['updated', 'ConflictError']));
  });

  it('does not overwrite what somebody put there meanwhile', async () => {
    const scenario = await newScenario(server);
    const busy = new FaultyDagBucket(scenario.bucket, {
      before: async ({ method, key }) => {
        if (method === 'put' && key.endsWith('new.sql')) {
          await scenario.bucket.put({
            key,
            body: Buffer.from('by hand'),
            contentType: 'text/plain',
            condition: { ifNoneMatch: '*' },
          });
        }
      },
    });
    await expect(scenario.deploy(SECOND, { bucket: busy })).rejects.toThrow(
      conflict,
    );
    expect(await scenario.contents()).toMatchObject({
      'sql/new.sql': 'by hand',
      'orders.py': 'dag 1',
    });
    expect(await scenario.manifest()).toMatchObject({ state: 'applying' });
  });
});
