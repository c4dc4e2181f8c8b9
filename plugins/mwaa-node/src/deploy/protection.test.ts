import { protectionProblems, ProtectedChange } from './protection';

type Environment = ProtectedChange['environment'];

const OPEN: Environment = { id: 'dev', deployFrom: 'template' };
const CI: Environment = { id: 'stage', deployFrom: 'ci' };
const PR: Environment = { id: 'prod', deployFrom: 'pull-request' };
const ON_CALL = ['group:default/on-call'];
const ADA = ['user:default/ada', 'group:default/team-orders'];

const problem = (change: Partial<ProtectedChange>) =>
  protectionProblems({
    environment: OPEN,
    operation: 'deploy',
    via: 'backstage',
    groups: ADA,
    ...change,
  }).map(({ message }) => message);

describe('protectionProblems', () => {
  it.each(['deploy', 'rollback', 'delete'] as const)(
    'lets everybody %s where nothing is protected',
    operation => {
      expect(problem({ operation })).toEqual([]);
      expect(problem({ operation, via: 'ci', groups: [] })).toEqual([]);
    },
  );

  it.each([CI, PR])('keeps $deployFrom from Backstage', environment => {
    expect(problem({ environment })).toEqual([
      `${environment.id} takes DAGs only from the CI of their repositories (deployFrom: ${environment.deployFrom}); merge the change there, and the pipeline deploys it`,
    ]);
    expect(problem({ environment, operation: 'rollback' })).toEqual([
      expect.stringMatching(
        /lets only the CI of repositories roll back .*run mwaa-dags rollback in the pipeline/,
      ),
    ]);
    expect(problem({ environment, operation: 'delete' })).toHaveLength(1);
  });

  it('lets only the groups act that are named', () => {
    const environment = { ...OPEN, groups: ON_CALL };
    expect(problem({ environment })).toEqual([
      'dev lets only members of group:default/on-call deploy through Backstage; ask one of them to do this',
    ]);
    expect(problem({ environment, groups: [...ADA, ...ON_CALL] })).toEqual([]);
    expect(problem({ environment, via: 'ci', groups: [] })).toEqual([]);
  });

  it.each([CI, PR])(
    'lets named groups roll back and delete where $deployFrom deploys, and no more',
    ({ id, deployFrom }) => {
      const environment = { id, deployFrom, groups: ON_CALL };
      for (const operation of ['rollback', 'delete'] as const) {
        expect(problem({ environment, operation, groups: ON_CALL })).toEqual(
          [],
        );
        expect(problem({ environment, operation })).toEqual([
          expect.stringContaining('only members of group:default/on-call'),
        ]);
      }
      expect(problem({ environment, groups: ON_CALL })).toHaveLength(1);
    },
  );

  it('binds what changes no file by the named groups alone', () => {
    for (const environment of [OPEN, CI, PR]) {
      const operation = 'operate';
      expect(problem({ environment, operation })).toEqual([]);
      expect(problem({ environment, operation, via: 'ci' })).toEqual([]);
      const closed = { ...environment, groups: ON_CALL };
      expect(problem({ environment: closed, operation })).toEqual([
        expect.stringContaining(
          'lets only members of group:default/on-call trigger and pause DAGs through Backstage',
        ),
      ]);
      expect(
        problem({ environment: closed, operation, groups: ON_CALL }),
      ).toEqual([]);
    }
  });

  it('takes any branch for ci, and only protected ones for pull-request', () => {
    const from = (environment: Environment, protectedRef?: boolean) =>
      problem({ environment, via: 'ci', groups: [], ci: { protectedRef } });
    expect(from(CI, false)).toEqual([]);
    expect(from(PR, true)).toEqual([]);
    expect(from(PR, false)).toEqual([
      'prod lets only protected branches deploy (deployFrom: pull-request), and this branch is not protected; merge the change by a pull request and let the pipeline of that branch do this',
    ]);
    expect(from(PR)).toEqual([
      expect.stringContaining('the CI does not say whether this branch'),
    ]);
    expect(problem({ environment: PR, via: 'ci' })).toHaveLength(1);
  });
});
