import {
  createMockDirectory,
  MockDirectory,
} from '@backstage/backend-test-utils';
import { MwaaEnvironment, readMwaaConfig } from 'backstage-plugin-mwaa-node';
import {
  InMemoryDagBucket,
  InMemoryMwaaEnvironments,
  mwaaEnvironmentFixture,
} from 'backstage-plugin-mwaa-node/testUtils';
