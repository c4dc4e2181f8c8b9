import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  catalog?: {
    providers?: {
      /**
       * Puts the environments that the `mwaa` section allows into the catalog,
       * as Resource entities. Without this section none are.
       */
      mwaa?: {
        /** Entity ref of who owns the environments, e.g. `group:default/platform`. */
        owner: string;
        /** Entity ref of the system that the environments belong to. */
        system?: string;
        /** How often they are read from MWAA. Every 10 minutes unless given. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /** The DAGs that manifests claim in them, as Resource entities too. */
        dags?: {
          /** Whether they are put into the catalog. They are, unless `false`. */
          enabled?: boolean;
          /** How often the environments' buckets are listed. Every 5 minutes unless given. */
          schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        };
      };
    };
  };
}
