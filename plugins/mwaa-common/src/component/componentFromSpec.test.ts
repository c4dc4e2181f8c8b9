import { componentFromSpec } from './componentFromSpec';
import { InvalidComponentFormError } from './InvalidComponentFormError';

const form = {
  name: 'Daily orders',
  description: 'Loads the orders.',
  owner: 'group:default/team-orders',
  domain: 'domain:default/sales',
  system: 'system:default/orders',
  version: '1.0.0',
  environment: 'resource:default/analytics-dev',
  publish: 'bucket',
};
const spec = {
  version: 1,
  dagId: 'orders_daily',
  owner: 'team-orders',
  timezone: 'UTC',
  startDate: '2026-01-01',
  schedule: { type: 'manual' },
  catchup: false,
  paused: true,
  tasks: [{ id: 'done', operator: 'empty' }],
};

describe('componentFromSpec', () => {
  it('takes the specification as it is and reads nothing else about the DAG', () => {
    const request = componentFromSpec({ ...form, tasks: 'ignored' }, spec);
    expect(request).toMatchObject({
      component: { identifier: 'urn:dmb:cmp:sales:orders:1:daily-orders' },
      environmentName: 'analytics-dev',
      publish: 'bucket',
    });
    expect(request.spec).toEqual(spec);
  });

  it('reports what is wrong on both sides at once', () => {
    let problems: InvalidComponentFormError['problems'] = [];
    try {
      componentFromSpec(
        { ...form, version: 'one', publish: 'github' },
        { ...spec, timezone: 'Mars' },
      );
    } catch (error) {
      problems = (error as InvalidComponentFormError).problems;
    }
    expect(problems.map(({ path }) => path.join('.'))).toEqual([
      'version',
      'repoUrl',
      'spec.timezone',
    ]);
  });
});
