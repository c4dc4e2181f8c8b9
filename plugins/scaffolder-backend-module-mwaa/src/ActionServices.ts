import {
  AuditorService,
  AuthService,
  PermissionsService,
  UrlReaderService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { MwaaServices } from 'backstage-plugin-mwaa-node';

/** What the actions work with; the module puts it together once. */
export interface ActionServices {
  mwaa: MwaaServices;
  auditor: AuditorService;
  auth: AuthService;
  permissions: PermissionsService;
  userInfo: UserInfoService;
  catalog: CatalogService;
  urlReader: UrlReaderService;
  integrations: ScmIntegrations;
}
