import { DeploymentManifest } from './DeploymentManifest';
import { DeploymentPolicy } from './DeploymentPolicy';
import { replacementConflict } from './replacementConflict';

const repository = 'https://git.example.com/acme/orders';
const at = (revision: string, day: number, from = repository) => ({
  repository: from,
  revision,
  revisedAt: `2026-03-0${day}T10:00:00+01:00`,
});
const manifest = (
  changes: Partial<DeploymentManifest> = {},
): DeploymentManifest => ({
  format: 1,
  kind: 'dag',
  name: 'orders',
  state: 'applied',
  owner: 'group:default/team-orders',
  component: 'component:default/orders',
  deploymentId: 'd1',
  generatorVersion: '1.0.0',
  startedAt: '2026-03-02T09:00:00.000Z',
  source: at('bbb', 2),
  files: [],
  ...changes,
});
const rolledBack = manifest({
  operation: 'rollback',
  restored: { deploymentId: 'd0', manifestVersionId: 'v1' },
  actor: 'user:default/ada',
  reason: 'late data',
});

describe('replacementConflict', () => {
  it.each<[string, Parameters<typeof replacementConflict>]>([
    ['a newer commit', [manifest(), { source: at('ccc', 3) }, {}]],
    ['the same commit', [manifest(), { source: at('bbb', 1) }, {}]],
    [
      'commits without a time',
      [
        manifest({ source: { repository, revision: 'bbb' } }),
        { source: at('aaa', 1) },
        {},
      ],
    ],
    [
      'a commit of another repository',
      [
        manifest(),
        { source: at('aaa', 1, 'https://git.example.com/acme/other') },
        {},
      ],
    ],
    [
      'one that follows in history, whatever the clocks said',
      [manifest(), { source: at('ccc', 1) }, { ancestors: ['aaa', 'bbb'] }],
    ],
    [
      'an older one that is wanted',
      [manifest(), { source: at('aaa', 1) }, { allowOlder: true }],
    ],
    [
      'an older one by a roll back',
      [manifest(), { operation: 'rollback', source: at('aaa', 1) }, {}],
    ],
    [
      'a roll back of a roll back',
      [rolledBack, { operation: 'rollback', source: at('bbb', 2) }, {}],
    ],
    [
      'what acknowledges the roll back',
      [rolledBack, { source: at('ccc', 3) }, { acknowledgedRollback: 'd1' }],
    ],
    [
      'the same repository in another spelling',
      [
        manifest(),
        { source: at('ccc', 3) },
        { boundToRepository: 'https://token@git.example.com/acme/orders.git/' },
      ],
    ],
    [
      'anything, where it is not known where it came from',
      [
        manifest({ source: undefined }),
        { source: at('aaa', 1) },
        { boundToRepository: repository },
      ],
    ],
  ])('lets pass %s', (_, [found, claim, policy]) => {
    expect(replacementConflict(found, claim, policy)).toBeUndefined();
  });

  it.each<
    [
      string,
      DeploymentManifest,
      { source?: ReturnType<typeof at> },
      DeploymentPolicy,
      string,
      RegExp,
    ]
  >([
    [
      'an older commit',
      manifest(),
      { source: at('aaa', 1) },
      {},
      'older-revision',
      /aaa of 2026-03-01.* is older than .*bbb of 2026-03-02/,
    ],
    [
      'to undo a roll back unawares',
      rolledBack,
      { source: at('ccc', 3) },
      {},
      'rolled-back',
      /rolled back to deployment d0 by user:default\/ada .*\("late data"\).*acknowledge the roll back d1/,
    ],
    [
      'to undo another roll back than was acknowledged',
      rolledBack,
      { source: at('ccc', 3) },
      { acknowledgedRollback: 'd7' },
      'rolled-back',
      /d1/,
    ],
    [
      'another repository',
      manifest(),
      { source: at('ccc', 3) },
      { boundToRepository: 'https://git.example.com/acme/fork' },
      'other-repository',
      /from https:\/\/git\.example\.com\/acme\/orders, not from https:\/\/git\.example\.com\/acme\/fork.*transfer/,
    ],
  ])('refuses %s', (_, found, claim, policy, kind, reason) => {
    expect(replacementConflict(found, claim, policy)).toEqual({
      kind,
      reason: expect.stringMatching(reason),
    });
  });
});
