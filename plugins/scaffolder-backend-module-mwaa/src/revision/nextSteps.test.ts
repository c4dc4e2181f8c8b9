import { nextSteps } from './nextSteps';

const dev = { id: 'dev', deployFrom: 'template' } as const;
const byCi = { id: 'prod', deployFrom: 'ci' } as const;
const ci = { package: 'mwaa-dags@1' };

describe('nextSteps', () => {
  it('leaves nothing to do where the template deploys', () => {
    expect(
      nextSteps({ publish: 'bucket', environment: dev, config: {} }),
    ).toEqual([]);
  });

  it('says that nobody deploys out of a bucket but the template', () => {
    expect(
      nextSteps({ publish: 'bucket', environment: byCi, config: { ci } }),
    ).toEqual([expect.stringMatching(/prod takes DAGs only from the CI/)]);
  });

  it.each([
    [dev, { ci }, /^CI deploys/],
    [byCi, {}, /^CI deploys/],
    [dev, {}, /mwaa-dags deploy/],
  ])('says who deploys after the merge', (environment, config, who) => {
    expect(nextSteps({ publish: 'gitlab', environment, config })).toEqual([
      'Have the merge request reviewed, and merge it.',
      expect.stringMatching(who),
    ]);
  });
});
