import {
  AirflowReads,
  BucketReads,
  SharedReads,
} from 'backstage-plugin-mwaa-node';
import { SharedCatalog } from './access/SharedCatalog';
import { ApiServices, GivenServices } from './ApiServices';
import { RepositoryDrifts } from './drift/RepositoryDrifts';
import { OverviewReads } from './overview/OverviewReads';

/** What all requests of this backend share. */
export function createApiServices(given: GivenServices): ApiServices {
  const { mwaa, logger } = given;
  const onUnexpected = (error: Error) =>
    logger.error('Something could not be read', error);
  const sharedCatalog = new SharedCatalog(given);
  return {
    ...given,
    reads: new SharedReads(mwaa),
    airflowReads: new AirflowReads(mwaa, { onUnexpected }),
    bucketReads: new BucketReads(mwaa, { onUnexpected }),
    repositoryDrifts: new RepositoryDrifts(
      { ...given, sharedCatalog },
      { onUnexpected },
    ),
    overviewReads: new OverviewReads(given, { onUnexpected }),
    sharedCatalog,
  };
}
