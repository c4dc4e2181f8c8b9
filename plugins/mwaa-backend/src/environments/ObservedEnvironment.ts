import {
  ConfiguredEnvironment,
  MwaaEnvironment,
  PrefixEntries,
} from 'backstage-plugin-mwaa-node';

/** What was read of an environment, or why it was not. */
export type ObservedEnvironment =
  | { configured: ConfiguredEnvironment; error: Error }
  | {
      configured: ConfiguredEnvironment;
      environment: MwaaEnvironment;
      /** What lies in its dags folder. */
      folder: PrefixEntries | { error: Error };
      at: Date;
    };
