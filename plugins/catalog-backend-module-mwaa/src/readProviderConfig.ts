import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

export interface ProviderSettings {
  /** Full entity ref. */
  owner: string;
  /** Full entity ref. */
  system?: string;
  schedule: SchedulerServiceTaskScheduleDefinition;
}

const ROOT = 'catalog.providers.mwaa';

/*
 * MWAA changes an environment over tens of minutes, and GetEnvironment is
 * throttled per account: reading more often than this gains little.
 */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
};

/**
 * Reads `catalog.providers.mwaa`; undefined when the section is not there.
 *
 * Throws InputError for an entity ref that is none.
 */
export function readProviderConfig(
  config: RootConfigService,
): ProviderSettings | undefined {
  const section = config.getOptionalConfig(ROOT);
  if (!section) {
    return undefined;
  }
  const system = section.getOptionalString('system');
  return {
    owner: fullRef(section.getString('owner'), 'owner', 'group'),
    ...(system && { system: fullRef(system, 'system', 'system') }),
    schedule: section.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          section.getConfig('schedule'),
        )
      : DEFAULT_SCHEDULE,
  };
}

function fullRef(ref: string, key: string, defaultKind: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(ref, { defaultKind }));
  } catch (error) {
    throw new InputError(
      `${ROOT}.${key} is '${ref}', which is no entity ref: write it as ${defaultKind}:default/<name>`,
      error,
    );
  }
}
