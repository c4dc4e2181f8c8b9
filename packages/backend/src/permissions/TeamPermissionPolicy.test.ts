import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogPermissions } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  createPermission,
  Permission,
} from '@backstage/plugin-permission-common';
import { scaffolderPermissions } from '@backstage/plugin-scaffolder-common/alpha';
import {
  agentActPermission,
  mwaaPermissions,
} from 'backstage-plugin-mwaa-common';
import { TeamPermissionPolicy } from './TeamPermissionPolicy';

const policy = new TeamPermissionPolicy();
const everyPermission: Permission[] = [
  ...catalogPermissions,
  ...scaffolderPermissions,
  ...mwaaPermissions,
  agentActPermission,
];

function userWith(name: string, ...groups: string[]) {
  const userEntityRef = `user:default/${name}`;
  return {
    credentials: mockCredentials.user(userEntityRef),
    info: {
      userEntityRef,
      ownershipEntityRefs: [
        userEntityRef,
        ...groups.map(group => `group:default/${group}`),
      ],
    },
  };
}

const ada = userWith('ada', 'team-orders');
const vera = userWith('vera', 'viewers');
const max = userWith('max', 'platform-admins');

async function namesWith(
  result: AuthorizeResult,
  user?: ReturnType<typeof userWith>,
): Promise<string[]> {
  const decided = await Promise.all(
    everyPermission.map(async permission => ({
      name: permission.name,
      decision: await policy.handle({ permission }, user),
    })),
  );
  return decided
    .filter(({ decision }) => decision.result === result)
    .map(({ name }) => name)
    .sort();
}

const reads = everyPermission
  .filter(({ attributes }) => attributes.action === 'read')
  .map(({ name }) => name)
  .sort();

describe('TeamPermissionPolicy', () => {
  it('lets nobody who is not signed in do anything', async () => {
    expect(await namesWith(AuthorizeResult.DENY)).toHaveLength(
      everyPermission.length,
    );
  });

  it('lets an administrator do everything', async () => {
    expect(await namesWith(AuthorizeResult.ALLOW, max)).toHaveLength(
      everyPermission.length,
    );
  });

  it.each([
    ['a viewer', vera],
    ['somebody without a group', userWith('nobody')],
  ])('lets %s read, and nothing else', async (_who, user) => {
    expect(await namesWith(AuthorizeResult.ALLOW, user)).toEqual(reads);
    expect(await namesWith(AuthorizeResult.CONDITIONAL, user)).toEqual([]);
  });

  it('lets a team member use templates and register what they make', async () => {
    const allowed = await namesWith(AuthorizeResult.ALLOW, ada);
    expect(allowed.filter(name => !reads.includes(name))).toEqual([
      'catalog.entity.create',
      'catalog.entity.validate',
      'catalog.location.analyze',
      'catalog.location.create',
      'mwaa.agent.act',
      'scaffolder.action.execute',
      'scaffolder.task.create',
      'scaffolder.template.dry-run',
    ]);
  });

  it('lets a team member change only what is theirs', async () => {
    expect(await namesWith(AuthorizeResult.CONDITIONAL, ada)).toEqual([
      'catalog.entity.delete',
      'catalog.entity.refresh',
      'mwaa.dag.delete',
      'mwaa.dag.deploy',
      'mwaa.dag.operate',
      'mwaa.dag.rollback',
      'scaffolder.task.cancel',
    ]);
    const remove = catalogPermissions.find(
      ({ name }) => name === 'catalog.entity.delete',
    );
    expect(await policy.handle({ permission: remove! }, ada)).toMatchObject({
      conditions: {
        rule: 'IS_ENTITY_OWNER',
        params: { claims: ada.info.ownershipEntityRefs },
      },
    });
  });

  it.each(mwaaPermissions.filter(({ name }) => !reads.includes(name)))(
    'lets a team $name only its own',
    async permission => {
      expect(await policy.handle({ permission }, ada)).toEqual({
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'mwaa',
        resourceType: 'mwaa-dag',
        conditions: {
          rule: 'IS_OWNER',
          resourceType: 'mwaa-dag',
          params: { claims: ada.info.ownershipEntityRefs },
        },
      });
    },
  );

  it('leaves other teams, locations and the template editor to administrators', async () => {
    expect(await namesWith(AuthorizeResult.DENY, ada)).toEqual([
      'catalog.ingestion.manage',
      'catalog.location.delete',
      'scaffolder.template.management',
    ]);
  });

  it('denies what it does not know, except reading', async () => {
    const unknown = createPermission({
      name: 'new-plugin.thing.use',
      attributes: {},
    });
    expect(await policy.handle({ permission: unknown }, ada)).toEqual({
      result: AuthorizeResult.DENY,
    });
  });

  it('counts a viewer who also has a team as a member', async () => {
    const both = userWith('both', 'viewers', 'team-orders');
    expect(await namesWith(AuthorizeResult.ALLOW, both)).toContain(
      'scaffolder.task.create',
    );
  });
});
