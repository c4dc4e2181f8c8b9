import type {
  DagBucket,
  MwaaConfig,
  MwaaEnvironment,
} from 'backstage-plugin-mwaa-node';

/** The environment that is meant, as MWAA describes it now. */
export interface Destination {
  environment: MwaaEnvironment;
  bucket: DagBucket;
  config: MwaaConfig;
}
