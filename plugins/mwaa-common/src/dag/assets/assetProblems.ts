import { compareVersions } from '../../airflow/compareVersions';
import { AirflowTarget } from '../../airflow/target';
import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { EnvironmentScope } from '../envProblem';
import { mappingOf } from '../mappingOf';
import { DagValue } from '../value';
import { readDagValue } from '../values';
import { assetExtraProblems } from './assetExtraProblems';
import { assetNameProblem } from './assetNameProblem';
import { assetUriProblem } from './assetUriProblem';
import { assetUriTemplateProblem } from './assetUriTemplateProblem';

type Mapping = { [key: string]: DagValue };

export interface AssetScope extends EnvironmentScope {
  target?: AirflowTarget;
}

const KEY = /^[A-Za-z][A-Za-z0-9_-]{0,99}$/;

function uriProblem(
  uri: DagValue | undefined,
  scope: AssetScope,
): string | undefined {
  if (typeof uri === 'string') return uri ? assetUriProblem(uri) : undefined;
  if (uri === undefined) return undefined;
  const reading = readDagValue(uri);
  return reading.kind === 'template'
    ? assetUriTemplateProblem(reading.template, scope)
    : undefined;
}

function aliasProblem(
  asset: Mapping,
  { target }: AssetScope,
): string | undefined {
  if (asset.alias === undefined) return undefined;
  if (target && compareVersions(target.airflowVersion, '2.10') < 0) {
    return `is possible from Airflow 2.10 on, and this is ${target.airflowVersion}; give the asset a "uri"`;
  }
  const other = ['name', 'extra'].find(field => asset[field] !== undefined);
  if (other) return `has no ${quoted(other)}: the assets behind it have`;
  return typeof asset.alias === 'string'
    ? assetNameProblem(asset.alias)
    : undefined;
}

function ownProblems(key: string, asset: Mapping, scope: AssetScope) {
  const path = ['assets', key];
  const isText = (field: string) => typeof asset[field] === 'string';
  const checked: Record<string, string | undefined> = {
    uri: uriProblem(asset.uri, scope),
    alias: aliasProblem(asset, scope),
    name: isText('name') ? assetNameProblem(String(asset.name)) : undefined,
    group: isText('group') ? assetNameProblem(String(asset.group)) : undefined,
  };
  const count = [asset.uri, asset.alias].filter(
    given => given !== undefined,
  ).length;
  return [
    ...(KEY.test(key)
      ? []
      : [
          {
            path,
            message:
              'must begin with a letter and hold only A-Z, a-z, 0-9, "_" and "-", at most 100 characters',
          },
        ]),
    ...(count === 1
      ? []
      : [{ path, message: 'needs exactly one of "uri" and "alias"' }]),
    ...Object.entries(checked).flatMap(([field, message]) =>
      message ? [{ path: [...path, field], message }] : [],
    ),
    ...assetExtraProblems(asset.extra, [...path, 'extra'], scope),
  ];
}

/** What identifies an asset; without a name the URI is the name. */
const identities = (asset: Mapping) =>
  [
    { field: 'uri', kind: 'uri', value: asset.uri },
    { field: 'alias', kind: 'alias', value: asset.alias },
    {
      field: asset.name === undefined ? 'uri' : 'name',
      kind: 'name',
      value: asset.name ?? asset.uri,
    },
  ].filter(({ value }) => value !== undefined);

function duplicateProblems(assets: [string, Mapping][]): Problem[] {
  const first = new Map<string, string>();
  return assets.flatMap(([key, asset]) => {
    const own = identities(asset).map(({ field, kind, value }) => ({
      field,
      identity: JSON.stringify([kind, value]),
    }));
    const taken = own.find(({ identity }) => first.has(identity));
    own
      .filter(({ identity }) => !first.has(identity))
      .forEach(({ identity }) => first.set(identity, key));
    return taken
      ? [
          {
            path: ['assets', key, taken.field],
            message: `is that of ${quoted(first.get(taken.identity)!)} too; declare it once, and use its key twice`,
          },
        ]
      : [];
  });
}

/** Everything that is wrong about the assets that a DAG declares. */
export function assetProblems(dag: Mapping, scope: AssetScope): Problem[] {
  const assets = Object.entries(mappingOf(dag.assets)).map(
    ([key, asset]): [string, Mapping] => [key, mappingOf(asset)],
  );
  return [
    ...assets.flatMap(([key, asset]) => ownProblems(key, asset, scope)),
    ...duplicateProblems(assets),
  ];
}
