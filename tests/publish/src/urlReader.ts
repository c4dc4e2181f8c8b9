import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { UrlReaderService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';

/** Backstage's own URL reader with these integrations. */
export function urlReader(integrations: JsonObject): UrlReaderService {
  return UrlReaders.default({
    config: new ConfigReader({ integrations }),
    logger: mockServices.logger.mock(),
  });
}
