import { ConflictError } from '@backstage/errors';
import { dagDeploymentFixture } from '../testing/dagDeploymentFixture';
import { FaultyDagBucket } from '../testing/FaultyDagBucket';
import { InMemoryDagBucket } from '../testing/InMemoryDagBucket';
import { deployDag, DeployDagOptions } from './deployDag';
import { deleteDag } from './remove/deleteDag';

const MANIFEST = 'dags/orders/deployment.json';
const DAG = 'dags/orders/orders.py';

const file = (path: string, content: string) => ({
  path,
  content,
  managed: true,
});
const options = (
  bucket: DeployDagOptions['bucket'],
  changes: Partial<DeployDagOptions> = {},
) =>
  dagDeploymentFixture(
    bucket,
    { 'orders.py': 'dag', 'helper.py': 'help' },
    { deploymentId: 'first', ...changes },
  );

function parse(body: Uint8Array) {
  return JSON.parse(Buffer.from(body).toString('utf8'));
}

describe('deployments that others get in the way of', () => {
  it.each([
    ['claim', 0, []],
    ['end', 1, ['applying']],
  ])(
    'does not take a refused %s for somebody else’s, nor for success',
    async (_, refused, states) => {
      const bucket = new InMemoryDagBucket();
      let puts = 0;
      const busy = new FaultyDagBucket(bucket, {
        before: ({ method, key }) => {
          if (method === 'put' && key === MANIFEST && puts++ === refused) {
            throw new ConflictError('S3 is busy');
          }
        },
      });
      await expect(deployDag(options(busy))).rejects.toThrow(
        expect.objectContaining({
          name: 'ServiceUnavailableError',
          message: expect.stringContaining('nobody else claimed it'),
        }),
      );
      expect(bucket.versions(MANIFEST).map(v => parse(v.body).state)).toEqual(
        states,
      );
      expect((await deployDag(options(bucket))).outcome).toMatch(/ated$/);
    },
  );

  it('leaves nothing behind beside a removal, wherever it slept', async () => {
    for (let asleep = 0; ; asleep++) {
      const bucket = new InMemoryDagBucket();
      await deployDag(options(bucket));
      let slept = false;
      const sleeping = new FaultyDagBucket(bucket, {
        before: async (_, index) => {
          if (index === asleep) {
            slept = true;
            await deleteDag({
              ...options(bucket),
              confirmation: 'orders',
              policy: { acceptDrift: true },
              deploymentId: 'removal',
            });
          }
        },
      });
      const outcome = await deployDag(
        options(sleeping, {
          deploymentId: 'second',
          files: [file('orders.py', 'dag 2'), file('new.sql', 'new')],
        }),
      ).then(
        result => result.outcome,
        error => error.name,
      );
      if (!slept) {
        break;
      }
      // As if it had begun after the removal, or had lost against it.
      expect(outcome).toMatch(/^(created|ConflictError)$/);
      expect(bucket.keys()).toEqual(
        outcome === 'created' ? [MANIFEST, 'dags/orders/new.sql', DAG] : [],
      );
    }
  });

  it('puts right what others begun to write beside it', async () => {
    const bucket = new InMemoryDagBucket();
    const helper = 'dags/orders/helper.py';
    await deployDag(options(bucket));
    await deployDag(
      options(bucket, {
        deploymentId: 'second',
        files: [file('orders.py', 'dag'), file('helper.py', 'help 2')],
      }),
    );
    const third = options(bucket, {
      deploymentId: 'third',
      files: [file('orders.py', 'dag 3'), file('helper.py', 'help 2')],
    });
    const late = new FaultyDagBucket(bucket, {
      after: ({ method, key }) => {
        if (method === 'put' && key === DAG) {
          bucket.putForeign(helper, 'help 2, as a run of ours left it');
        }
      },
    });
    await expect(deployDag({ ...third, bucket: late })).rejects.toThrow(
      /helper\.py was changed by somebody else/,
    );
    bucket.deleteForeign(helper);
    const gone = new FaultyDagBucket(bucket, {
      after: ({ method, key }) => {
        if (method === 'put' && key === DAG) {
          bucket.deleteForeign(helper);
        }
      },
    });
    await deployDag({ ...third, bucket: gone });
    expect(bucket.text(helper)).toBe('help 2');
  });

  it('says "applied" itself when another run of the same dies after its claim', async () => {
    const bucket = new InMemoryDagBucket();
    const dying = new FaultyDagBucket(bucket, {
      after: ({ method }) => {
        if (method === 'put') {
          throw new Error('the process died');
        }
      },
    });
    let claims = 0;
    const deaths: string[] = [];
    const slow = new FaultyDagBucket(bucket, {
      before: async ({ method, key }) => {
        if (method === 'put' && key === MANIFEST && ++claims === 2) {
          await deployDag(options(dying, { deploymentId: 'twin' })).catch(
            error => deaths.push(error.message),
          );
        }
      },
    });
    expect((await deployDag(options(slow))).outcome).toBe('created');
    expect(deaths).toEqual([expect.stringContaining('the process died')]);
    expect(
      bucket.versions(MANIFEST).map(({ body }) => {
        const { state, deploymentId } = parse(body);
        return `${deploymentId} ${state}`;
      }),
    ).toEqual(['first applying', 'twin applying', 'first applied']);
  });

  it('puts right what a run still wrote that was superseded twice', async () => {
    const bucket = new InMemoryDagBucket();
    const helper = 'dags/orders/helper.py';
    const deployed = (deploymentId: string, contents: [string, string]) =>
      options(bucket, {
        deploymentId,
        files: [file('orders.py', contents[0]), file('helper.py', contents[1])],
      });
    await deployDag(deployed('first', ['dag', 'help']));
    const asleep = new FaultyDagBucket(bucket, {
      before: async ({ method, key }) => {
        if (method === 'put' && key === helper) {
          // The same content has the same ETag: the condition holds again.
          await deployDag(deployed('third', ['dag 3', 'help']));
          await deployDag(deployed('fourth', ['dag 4', 'help']));
        }
      },
    });
    await expect(
      deployDag({ ...deployed('second', ['dag 2', 'help 2']), bucket: asleep }),
    ).rejects.toThrow(/superseded.*deployment fourth/);
    expect(bucket.text(helper)).toBe('help 2');

    await deployDag(deployed('fifth', ['dag 4', 'help']));
    expect([bucket.text(DAG), bucket.text(helper)]).toEqual(['dag 4', 'help']);
  });

  it('does not know for ever what a superseded run may have written', async () => {
    const bucket = new InMemoryDagBucket();
    const dying = new FaultyDagBucket(bucket, {
      before: ({ key }) => {
        if (key === 'dags/orders/helper.py') {
          throw new Error('the process died');
        }
      },
    });
    await expect(
      deployDag(options(dying, { deploymentId: 'died' })),
    ).rejects.toThrow('the process died');
    const known = async (content: string, time: string) => {
      await deployDag(
        options(bucket, {
          files: [file('orders.py', content)],
          now: () => new Date(`2026-01-02T${time}Z`),
        }),
      );
      const { previousFiles = [] } = parse(
        bucket.versions(MANIFEST).at(-1)!.body,
      );
      return previousFiles.map(({ path }: { path: string }) => path);
    };
    const ofDied = ['helper.py', 'orders.py'];
    expect(await known('dag 2', '04:00:00')).toEqual(ofDied);
    expect(await known('dag 3', '04:59:00')).toEqual(ofDied);
    expect(await known('dag 4', '05:01:00')).toEqual([]);
  });

  it('does not plan on a folder that never stands still', async () => {
    const bucket = new InMemoryDagBucket();
    await deployDag(options(bucket));
    let changes = 0;
    bucket.putForeign('dags/orders/helper.py', 'change 0');
    const restless = new FaultyDagBucket(bucket, {
      after: ({ method }) => {
        if (method === 'list') {
          bucket.putForeign('dags/orders/helper.py', `change ${++changes}`);
        }
      },
    });
    await expect(deployDag(options(restless))).rejects.toThrow(
      expect.objectContaining({
        name: 'ConflictError',
        message: expect.stringMatching(
          /change each time.*deployment first.*Run this again/,
        ),
      }),
    );
    // Once it does, whose the change is can be told.
    await expect(deployDag(options(bucket))).rejects.toThrow(
      /helper\.py: it was changed by somebody else/,
    );
  });
});
