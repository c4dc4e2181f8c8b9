import {
  DAG_ID_MAX_LENGTH,
  ENVIRONMENT_RESOURCE_TYPE,
  formRules,
  formTitles,
  JsonSchema,
  tasksFormSchema,
} from 'backstage-plugin-mwaa-common';

type Path = (string | number)[];

const page = (index: number, ...path: Path): Path => [
  'spec',
  'parameters',
  index,
  'properties',
  ...path,
];
const branch = (index: number, ...path: Path): Path =>
  page(1, 'schedule', 'dependencies', 'type', 'oneOf', index, ...path);

const entries = (path: Path, rules: JsonSchema): [Path, unknown][] =>
  Object.entries(rules).map(([keyword, rule]) => [[...path, keyword], rule]);

const titles = (path: Path, names: string[]): [Path, unknown][] =>
  names.map(name => [[...path, name, 'title'], formTitles[name]]);

/** Everything in template.yaml that mwaa-common decides, and where it stands. */
export const sharedRules = (): [path: Path, value: unknown][] => [
  ...entries(page(0, 'name'), formRules.name),
  ...entries(page(0, 'version'), formRules.version),
  ...entries(page(0, 'tags', 'items'), formRules.tags.items),
  ...entries(page(1, 'dagId'), formRules.dagId),
  ...entries(page(1, 'retries'), formRules.retries),
  [branch(0, 'properties', 'preset', 'enum'), [...formRules.preset.enum]],
  ...titles(page(0), [
    'name',
    'description',
    'owner',
    'domain',
    'system',
    'version',
    'dependsOn',
    'readsFrom',
    'tags',
  ]),
  ...titles(page(1), [
    'environment',
    'dagId',
    'schedule',
    'timezone',
    'startDate',
    'catchup',
    'paused',
    'retries',
  ]),
  ...titles(page(1, 'schedule', 'properties'), ['type']),
  ...titles(branch(0, 'properties'), ['preset', 'date']),
  ...titles(branch(1, 'properties'), ['cron', 'date']),
  ...titles(page(2), ['publish']),
  [page(1, 'tasks'), tasksFormSchema()],
  [page(2, 'publish', 'enum'), [...formRules.publish.enum]],
  [
    page(1, 'environment', 'ui:options', 'catalogFilter', 0, 'spec.type'),
    ENVIRONMENT_RESOURCE_TYPE,
  ],
  [
    page(1, 'dagId', 'errorMessage'),
    {
      pattern:
        'begins with a letter, a digit or "_" and holds only letters, digits, "_", "." and "-"',
      maxLength: `has at most ${DAG_ID_MAX_LENGTH} characters`,
    },
  ],
];
