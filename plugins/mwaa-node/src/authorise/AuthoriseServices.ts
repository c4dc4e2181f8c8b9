import {
  AuthService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** What is asked about who may act. */
export interface AuthoriseServices {
  auth: AuthService;
  userInfo: UserInfoService;
  catalog: Pick<CatalogService, 'getEntityByRef'>;
  permissions: PermissionsService;
}
