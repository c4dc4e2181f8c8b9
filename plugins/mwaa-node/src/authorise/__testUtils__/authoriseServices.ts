import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { recordingAuditor } from '../../testing/recordingAuditor';
import { ActServices } from '../ActServices';

/** A Backstage in which `user:default/mock` belongs to the Orders team. */
export const authoriseServices = ({
  decision = { result: AuthorizeResult.ALLOW },
  entities,
}: {
  /** Of every permission; allowed unless given. */
  decision?: PolicyDecision;
  entities?: Entity[];
} = {}): ActServices & { auditor: ReturnType<typeof recordingAuditor> } => ({
  auditor: recordingAuditor(),
  auth: mockServices.auth(),
  userInfo: mockServices.userInfo({
    ownershipEntityRefs: ['user:default/mock', 'group:default/team-orders'],
  }),
  catalog: catalogServiceMock({ entities }),
  permissions: mockServices.permissions.mock({
    authorizeConditional: async requests => requests.map(() => decision),
  }),
});
