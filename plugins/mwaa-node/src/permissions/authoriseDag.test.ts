import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  dagDeployPermission,
  RESOURCE_TYPE_DAG,
} from 'backstage-plugin-mwaa-common';
import { authoriseDag } from './authoriseDag';
import { createDagConditionalDecision, dagConditions } from './dagConditions';
import { DagResource } from './DagResource';

const DAG: DagResource = {
  environment: 'analytics-prod',
  deployFrom: 'template',
  dagId: 'orders_daily',
  owner: 'group:default/team-orders',
};
const credentials = mockCredentials.user();

const authorise = (decision: PolicyDecision, dag = DAG) => {
  const authorizeConditional = jest.fn(async () => [decision]);
  const permissions = mockServices.permissions.mock({ authorizeConditional });
  const authorised = authoriseDag(
    { permission: dagDeployPermission, resource: dag, credentials },
    { permissions },
  );
  return { authorised, authorizeConditional };
};
const when = (
  conditions: Parameters<typeof createDagConditionalDecision>[1],
): PolicyDecision =>
  createDagConditionalDecision(dagDeployPermission, conditions);

describe('authoriseDag', () => {
  it('asks with the credentials of the person', async () => {
    const { authorised, authorizeConditional } = authorise({
      result: AuthorizeResult.ALLOW,
    });
    await expect(authorised).resolves.toBeUndefined();
    expect(authorizeConditional).toHaveBeenCalledWith(
      [{ permission: dagDeployPermission }],
      { credentials },
    );
  });

  it('says which permission is missing, for what, and whom to ask', async () => {
    const { authorised } = authorise({ result: AuthorizeResult.DENY });
    await expect(authorised).rejects.toThrow(
      expect.objectContaining({
        name: 'NotAllowedError',
        message:
          'the permission mwaa.dag.deploy is missing for the DAG orders_daily in analytics-prod: the permission policy does not give it to you; ask the administrators of this Backstage for it, or somebody who has it to do this',
      }),
    );
  });

  it('applies conditions to a DAG that is not there yet', async () => {
    const own = dagConditions.isOwner({
      claims: ['group:default/team-orders'],
    });
    const prod = dagConditions.inEnvironment({
      environments: ['analytics-prod'],
    });
    await expect(authorise(when(own)).authorised).resolves.toBeUndefined();
    await expect(
      authorise(when({ allOf: [own, { not: prod }] })).authorised,
    ).rejects.toThrow('under conditions that this DAG does not meet');
    await expect(
      authorise(when({ anyOf: [prod, own] }), { ...DAG, owner: undefined })
        .authorised,
    ).resolves.toBeUndefined();
  });

  it.each([
    [{ rule: 'HAS_LABEL', params: {} }, /HAS_LABEL, which DAGs do not have/],
    [{ rule: 'IS_OWNER', params: { claims: ['orders'] } }, /are invalid/],
    [{ rule: 'IN_ENVIRONMENT' }, /are invalid/],
  ])('fails on conditions that cannot be applied: %j', async (rule, why) => {
    const condition = { ...rule, resourceType: RESOURCE_TYPE_DAG } as const;
    await expect(
      authorise(when({ anyOf: [condition] })).authorised,
    ).rejects.toThrow(why);
    await expect(
      authorise(when({ not: condition })).authorised,
    ).rejects.toThrow(why);
  });
});
