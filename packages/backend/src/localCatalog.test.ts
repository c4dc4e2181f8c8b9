import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  Entity,
  EntityPolicies,
  DefaultNamespaceEntityPolicy,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
  parseEntityRef,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

const read = (path: string) =>
  readFileSync(resolve(__dirname, '../../..', path), 'utf8');
const entitiesOf = (path: string): Entity[] =>
  parseAllDocuments(read(path)).map(document => document.toJS());

const org = entitiesOf('examples/org.yaml');
const examples = [...org, ...entitiesOf('examples/sales.yaml')];
const project = entitiesOf('catalog-info.yaml');

const format = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new DefaultNamespaceEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);
const kinds = [
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  resourceEntityV1alpha1Validator,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
];

/** Every ref in the spec, completed with the kind that its field implies. */
function refsOf({ spec = {} }: Entity): string[] {
  const fields: [string, string][] = [
    ['owner', 'group'],
    ['system', 'system'],
    ['domain', 'domain'],
    ['memberOf', 'group'],
    ['dependsOn', 'component'],
    ['providesApis', 'api'],
  ];
  return fields.flatMap(([field, defaultKind]) =>
    [spec[field] ?? []]
      .flat()
      .map(ref =>
        stringifyEntityRef(parseEntityRef(`${ref}`, { defaultKind })),
      ),
  );
}

describe('the local catalog', () => {
  it.each([...examples, ...project].map(e => [stringifyEntityRef(e), e]))(
    'holds a valid %s',
    async (_ref, entity) => {
      await format.enforce(entity as Entity);
      const known = await Promise.all(
        kinds.map(kind => kind.check(entity as Entity)),
      );
      expect(known).toContain(true);
    },
  );

  it('refers only to what it holds', () => {
    const held = [...examples, ...project].map(e => stringifyEntityRef(e));
    const missing = [...examples, ...project]
      .flatMap(refsOf)
      .filter(ref => !held.includes(ref));
    expect(missing).toEqual([]);
  });

  it('knows every user of the sign-in page by the same name and group', () => {
    const { users } = parse(read('app-config.yaml')).auth.providers.local;
    const titleOf = (kind: string, name: string) =>
      org.find(e => e.kind === kind && e.metadata.name === name)?.spec?.profile;

    for (const { entityRef, displayName, team } of users) {
      const { name } = parseEntityRef(entityRef);
      const user = org.find(e => e.kind === 'User' && e.metadata.name === name);
      const [group] = user?.spec?.memberOf as string[];
      expect(titleOf('User', name)).toMatchObject({ displayName });
      expect(titleOf('Group', group)).toMatchObject({ displayName: team });
    }
  });
});
