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
  /** Absent: DAGs are not put into the catalog. */
  dags?: { schedule: SchedulerServiceTaskScheduleDefinition };
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

/* A listing and a few reads for each environment; new DAGs show up soon. */
const DEFAULT_DAGS_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 5 },
  timeout: { minutes: 5 },
  // The catalog answers no question before it has started.
  initialDelay: { seconds: 15 },
};

const scheduleOf = (
  section: ReturnType<RootConfigService['getOptionalConfig']>,
  otherwise: SchedulerServiceTaskScheduleDefinition,
): SchedulerServiceTaskScheduleDefinition =>
  section?.has('schedule')
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
        section.getConfig('schedule'),
      )
    : otherwise;

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
  const dags = section.getOptionalConfig('dags');
  return {
    owner: fullRef(section.getString('owner'), 'owner', 'group'),
    ...(system && { system: fullRef(system, 'system', 'system') }),
    schedule: scheduleOf(section, DEFAULT_SCHEDULE),
    ...(dags?.getOptionalBoolean('enabled') !== false && {
      dags: { schedule: scheduleOf(dags, DEFAULT_DAGS_SCHEDULE) },
    }),
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
