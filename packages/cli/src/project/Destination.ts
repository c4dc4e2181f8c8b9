import type {
  DagBucket,
  MwaaConfig,
  MwaaEnvironment,
  MwaaServices,
} from 'backstage-plugin-mwaa-node';

/** The environment that is meant, as MWAA describes it now. */
export interface Destination {
  environment: MwaaEnvironment;
  bucket: DagBucket;
  services: MwaaServices;
  config: MwaaConfig;
}
