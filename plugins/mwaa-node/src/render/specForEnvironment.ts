import {
  DagAsset,
  DagSpec,
  DagTaskMap,
  DagValue,
  EnvironmentValues,
  mapNotifications,
} from 'backstage-plugin-mwaa-common';
import { EnvironmentFilling } from './EnvironmentFilling';
import { environmentReader } from './environmentReader';

type Filling = EnvironmentFilling;

const withArguments = <T extends { with?: Record<string, DagValue> }>(
  fields: T,
  filling: Filling,
): T =>
  fields.with ? { ...fields, with: filling.mapping(fields.with) } : fields;

const filledMap = (
  { each, together, kwargs, label }: DagTaskMap,
  filling: Filling,
): DagTaskMap => ({
  ...(each && { each: filling.mapping(each) }),
  ...(together && { together: filling.mapping(together) }),
  ...(kwargs !== undefined && { kwargs: filling.value(kwargs) }),
  ...(label !== undefined && { label: filling.template(label).template }),
});

/** A template that says nothing of the environment is the URI itself. */
const filledUri = (uri: { $template: string }, filling: Filling) =>
  uri.$template.includes('{')
    ? (filling.template(uri.$template).text ?? uri)
    : uri.$template;

const filledAsset = (asset: DagAsset, filling: Filling): DagAsset => ({
  ...asset,
  ...(typeof asset.uri === 'object' && {
    uri: filledUri(asset.uri, filling),
  }),
  ...(asset.extra && { extra: filling.mapping(asset.extra) }),
});

/** A copy of the specification that holds no `$env` and no `env.NAME` any more. */
export function specForEnvironment(
  spec: DagSpec,
  environment: EnvironmentValues | undefined,
): DagSpec {
  const filling = new EnvironmentFilling(
    environmentReader(spec, environment),
    spec,
  );
  const told = mapNotifications(spec, notification =>
    withArguments(notification, filling),
  );
  return {
    ...told,
    ...(told.assets && {
      assets: Object.fromEntries(
        Object.entries(told.assets).map(([key, asset]) => [
          key,
          filledAsset(asset, filling),
        ]),
      ),
    }),
    ...(told.defaults && { defaults: withArguments(told.defaults, filling) }),
    ...(told.groups && {
      groups: told.groups.map(group =>
        group.defaults
          ? { ...group, defaults: withArguments(group.defaults, filling) }
          : group,
      ),
    }),
    tasks: told.tasks.map(task => ({
      ...withArguments(task, filling),
      ...(task.map && { map: filledMap(task.map, filling) }),
    })),
  };
}
