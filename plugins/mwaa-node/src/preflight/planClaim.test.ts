import { DeploymentManifest } from '../deploy/DeploymentManifest';
import { DeploymentPlan } from '../deploy/DeploymentPlan';
import { planClaim } from './planClaim';

const plan: DeploymentPlan = {
  kind: 'dag',
  name: 'orders',
  outcome: 'create',
  files: [],
  foreign: [],
};
const manifest: DeploymentManifest = {
  format: 1,
  kind: 'dag',
  name: 'orders',
  state: 'applied',
  owner: 'group:default/team-orders',
  component: 'component:default/orders',
  deploymentId: 'd1',
  generatorVersion: '1.0.0',
  startedAt: '2026-01-02T03:04:05Z',
  files: [],
};
const observedManifest = { manifest, etag: '"e"' };
const removed = {
  ...observedManifest,
  manifest: { ...manifest, state: 'deleted' as const },
};

describe('planClaim', () => {
  it.each([
    [{}, 'free'],
    [{ observedManifest }, 'ours'],
    [{ observedManifest: removed }, 'free'],
    [
      {
        observedManifest,
        claimConflict: { kind: 'older-revision', reason: 'older' },
      },
      'ours',
    ],
  ] as const)('finds %j %s', (found, claim) => {
    expect(planClaim({ ...plan, ...found })).toEqual({ claim });
  });

  it('says whose it is', () => {
    const claimConflict = { kind: 'other-claim', reason: 'theirs' } as const;
    expect(planClaim({ ...plan, claimConflict, observedManifest })).toEqual({
      claim: 'taken',
      reason: 'theirs',
    });
  });
});
