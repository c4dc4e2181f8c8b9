import { dagConditions } from './dagConditions';
import { DagResource } from './DagResource';
import { dagRules } from './dagRules';

const DAG: DagResource = {
  environment: 'Analytics-Prod',
  deployFrom: 'pull-request',
  dagId: 'orders_daily',
  owner: 'group:default/team-orders',
  component: 'component:default/daily-orders',
};

describe('dagConditions', () => {
  it.each([
    [dagConditions.inEnvironment({ environments: ['analytics-prod'] }), true],
    [dagConditions.inEnvironment({ environments: ['dev', 'prod'] }), false],
    [dagConditions.inEnvironment({ environments: [] }), false],
    [dagConditions.isOwner({ claims: ['group:default/Team-Orders'] }), true],
    [dagConditions.isOwner({ claims: ['group:default/team-a'] }), false],
    [dagConditions.deploysFrom({ deployFrom: ['pull-request'] }), true],
    [dagConditions.deploysFrom({ deployFrom: ['template', 'ci'] }), false],
  ])('%j of the DAG: %s', ({ rule, params }, expected) => {
    const found = Object.values(dagRules).find(({ name }) => name === rule)!;
    const apply = found.apply as (dag: DagResource, p: unknown) => boolean;
    const toQuery = found.toQuery as (p: unknown) => {
      matches: (dag: DagResource) => boolean;
    };
    expect(apply(DAG, params)).toBe(expected);
    expect(toQuery(params).matches(DAG)).toBe(expected);
  });

  it('gives a DAG that nobody claims to no owner', () => {
    const { owner, ...unclaimed } = DAG;
    expect(dagRules.isOwner.apply(unclaimed, { claims: [owner!] })).toBe(false);
  });
});
