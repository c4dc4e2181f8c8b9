import { DeploymentRecord } from 'backstage-plugin-mwaa-node';
import { deploymentLine } from './deploymentLine';

const record = (
  manifest: Partial<DeploymentRecord['manifest']> = {},
): DeploymentRecord => ({
  state: 'applied',
  isCurrent: false,
  manifestVersionId: 'v1',
  manifest: {
    format: 1,
    kind: 'dag',
    name: 'orders',
    state: 'applied',
    owner: 'group:default/team-orders',
    component: 'component:default/orders',
    deploymentId: 'd1',
    generatorVersion: '1.0.0',
    startedAt: '2026-01-01T00:00:00.000Z',
    files: [],
    ...manifest,
  },
});

describe('deploymentLine', () => {
  it('says who did what when, and why', () => {
    expect(
      deploymentLine(
        record({
          operation: 'rollback',
          actor: 'user:default/ada',
          reason: 'late data',
        }),
      ),
    ).toBe(
      '- d1: rollback of 2026-01-01T00&#58;00:00.000Z by user:default/ada ("late data")',
    );
  });

  it('marks what stands there, and what would come back', () => {
    expect(deploymentLine({ ...record(), isCurrent: true })).toMatch(
      /\(\*\*what stands now\*\*\)$/,
    );
    expect(deploymentLine(record(), 'd1')).toMatch(
      /\(\*\*what would come back\*\*\)$/,
    );
  });

  it('shows what somebody wrote into the bucket, and never follows it', () => {
    const line = deploymentLine(
      record({ deploymentId: '`<script>`', reason: '[x](http://evil)\n- y' }),
    );
    expect(line).not.toMatch(/[<[\]`\n]/);
  });
});
