import {
  DAG_ID_MAX_LENGTH,
  formRules,
  formTitles,
  JsonSchema,
  timingFields,
} from 'backstage-plugin-mwaa-common';

type Path = (string | number)[];

const page = (index: number, ...path: Path): Path => [
  'spec',
  'parameters',
  index,
  'properties',
  ...path,
];
/** Within a value of one of our fields, whose shape is in allOf. */
const inPart = (part: 'timing' | 'work', ...path: Path): Path =>
  page(1, part, 'allOf', 0, 'properties', ...path);

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
  ...titles(page(1), ['environment', 'dagId', 'timing', 'work']),
  ...titles(inPart('timing'), [...timingFields, 'assets']),
  ...titles(inPart('work'), ['tasks']),
  ...titles(inPart('work', 'tasks', 'items', 'properties'), ['id', 'operator']),
  ...titles(page(2), ['publish']),
  [page(2, 'publish', 'enum'), [...formRules.publish.enum]],
  [
    page(1, 'dagId', 'errorMessage'),
    {
      pattern:
        'begins with a letter, a digit or "_" and holds only letters, digits, "_", "." and "-"',
      maxLength: `has at most ${DAG_ID_MAX_LENGTH} characters`,
    },
  ],
];
