import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { MwaaServices } from 'backstage-plugin-mwaa-node';
import { recordingAuditor } from 'backstage-plugin-mwaa-node/testUtils';
import { ADA, MAX, peopleInfo } from '../../__testUtils__/people';
import { createApiServices } from '../../createApiServices';
import { agentActions } from '../agentActions';

export const ada = mockCredentials.user(ADA);
/** Of another team. */
export const max = mockCredentials.user(MAX);

export interface TestAgentOptions {
  entities?: Entity[];
  /** What the permission policy says to everything. */
  policy?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
}

/** The actions over these services: called as an agent of Ada, of the Orders team, unless said otherwise. */
export function testAgent(
  mwaa: MwaaServices,
  { entities = [], policy = AuthorizeResult.ALLOW }: TestAgentOptions = {},
) {
  const logger = mockServices.logger.mock();
  const auditor = recordingAuditor();
  const registry = actionsRegistryServiceMock({ logger });
  const auth = mockServices.auth();
  const services = createApiServices({
    mwaa,
    auth,
    auditor,
    logger,
    catalog: catalogServiceMock({ entities }),
    httpAuth: mockServices.httpAuth(),
    integrations: ScmIntegrations.fromConfig(mockServices.rootConfig()),
    urlReader: mockServices.urlReader.mock(),
    userInfo: peopleInfo,
    permissions: mockServices.permissions.mock({
      authorize: async asked => asked.map(() => ({ result: policy })),
      authorizeConditional: async asked =>
        asked.map(() => ({ result: policy })),
    }),
  });
  for (const action of agentActions) action(registry, services);

  return {
    auditEvents: auditor.events,
    logger,
    list: async () => (await registry.list()).actions,
    /** The output, as JSON. */
    call: async (
      name: string,
      input: object = {},
      credentials: BackstageCredentials = ada,
    ) => {
      const { output } = await registry.invoke({
        id: `test:${name}`,
        input: input as Parameters<typeof registry.invoke>[0]['input'],
        credentials,
      });
      return output as Record<string, unknown>;
    },
  };
}
