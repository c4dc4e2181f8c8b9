import {
  AuditorService,
  AuthService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  UrlReaderService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AirflowReads,
  BucketReads,
  MwaaServices,
  SharedReads,
} from 'backstage-plugin-mwaa-node';
import { SharedCatalog } from './access/SharedCatalog';
import { RepositoryDrifts } from './drift/RepositoryDrifts';
import { OverviewReads } from './overview/OverviewReads';

/** What the plugin is given. */
export interface GivenServices {
  mwaa: MwaaServices;
  auditor: AuditorService;
  auth: AuthService;
  httpAuth: HttpAuthService;
  userInfo: UserInfoService;
  permissions: PermissionsService;
  catalog: CatalogService;
  urlReader: UrlReaderService;
  integrations: ScmIntegrations;
  logger: LoggerService;
}

/** What the routes work with; the plugin puts it together once. */
export interface ApiServices extends GivenServices {
  /** Of `mwaa`: what all requests read together. */
  reads: SharedReads;
  airflowReads: AirflowReads;
  bucketReads: BucketReads;
  repositoryDrifts: RepositoryDrifts;
  overviewReads: OverviewReads;
  /** Of `catalog`: as the plugin itself sees it. */
  sharedCatalog: SharedCatalog;
}
