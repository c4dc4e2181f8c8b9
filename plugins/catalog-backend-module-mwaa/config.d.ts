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
      };
    };
  };
}
