import { DeploymentManifest } from '../DeploymentManifest';
import { promotionProblems } from './promotionProblems';
import { renderingDifferences } from './renderingDifferences';

const file = (path: string, content: string) => ({ path, content });

describe('promotion', () => {
  it('shows what the other environment changes, and nothing else', () => {
    expect(
      renderingDifferences(
        [file('orders.py', 'from a import DAG\n'), file('same.sql', '1')],
        [file('orders.py', 'from b import DAG\n'), file('same.sql', '1')],
      ),
    ).toMatchObject([
      {
        path: 'orders.py',
        change: 'changed',
        diff: expect.stringContaining('-from a import DAG\n+from b'),
      },
    ]);
  });

  it('shows files that only one of them has', () => {
    expect(
      renderingDifferences([file('a.py', '')], [file('b.py', '')]).map(
        ({ path, change }) => `${path} ${change}`,
      ),
    ).toEqual(['a.py removed', 'b.py added']);
  });

  const problems = (
    state: Parameters<typeof promotionProblems>[0]['drift']['state'],
    specification = 'a',
  ) =>
    promotionProblems({
      environment: 'dev',
      dagId: 'orders',
      drift: {
        state,
        manifest: {
          specificationSha256: specification,
          source: { repository: 'https://git.example.com/a', revision: 'abc' },
        } as DeploymentManifest,
      },
      specificationSha256: 'a',
    });

  it.each(['in-place', 'foreign', 'stale', 'rolled-back'] as const)(
    'lets go on what is %s there',
    state => {
      expect(problems(state)).toEqual([]);
    },
  );

  it.each([
    ['not-deployed', /not deployed in dev/],
    ['incomplete', /not come to its end/],
    ['changed', /changed by hand in dev/],
    ['unreadable', /cannot be told/],
  ] as const)('keeps back what is %s there', (state, why) => {
    expect(problems(state)).toEqual([expect.stringMatching(why)]);
  });

  it('keeps back another specification than the one that runs there', () => {
    expect(problems('in-place', 'b')).toEqual([
      expect.stringMatching(/another specification.*\(abc\)/),
    ]);
  });
});
