import {
  DagNotification,
  DagSpec,
  DagValue,
  EnvironmentValues,
  readDagValue,
} from 'backstage-plugin-mwaa-common';
import { environmentReader } from './environmentReader';
import { environmentTemplate } from './environmentTemplate';

type Given = Record<string, DagValue>;
type Settings = { notify?: Record<string, DagNotification[] | undefined> };

/** A copy of the specification that holds no `$env` and no `env.NAME` any more. */
export function specForEnvironment(
  spec: DagSpec,
  environment: EnvironmentValues | undefined,
): DagSpec {
  const read = environmentReader(spec, environment);

  function filled(value: DagValue): DagValue {
    const reading = readDagValue(value);
    switch (reading.kind) {
      case 'env':
        return read(reading.name);
      case 'template': {
        const { template, text } = environmentTemplate(reading.template, read);
        // Natively, Airflow makes more of the text than text.
        return spec.nativeRendering || text === undefined
          ? { $template: template }
          : text;
      }
      case 'list':
        return reading.items.map(filled);
      case 'mapping':
        return given(Object.fromEntries(reading.entries));
      default:
        return value;
    }
  }
  const given = (values: Given): Given =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, filled(value)]),
    );
  const notification = (one: DagNotification): DagNotification => ({
    ...one,
    ...(one.with && { with: given(one.with) }),
  });
  const notifications = <T extends Settings>(settings: T): T => ({
    ...settings,
    ...(settings.notify && {
      notify: Object.fromEntries(
        Object.entries(settings.notify).map(([event, list]) => [
          event,
          list?.map(notification),
        ]),
      ),
    }),
  });
  const unit = <T extends Settings & { with?: Given }>(one: T): T => ({
    ...notifications(one),
    ...(one.with && { with: given(one.with) }),
  });
  const map = ({
    each,
    together,
    kwargs,
    label,
  }: NonNullable<DagSpec['tasks'][number]['map']>) => ({
    ...(each && { each: given(each) }),
    ...(together && { together: given(together) }),
    ...(kwargs !== undefined && { kwargs: filled(kwargs) }),
    ...(label !== undefined && {
      label: environmentTemplate(label, read).template,
    }),
  });
  const asset = (one: NonNullable<DagSpec['assets']>[string]) => ({
    ...one,
    ...(typeof one.uri === 'object' && {
      uri: environmentTemplate(one.uri.$template, read).text ?? one.uri,
    }),
    ...(one.extra && { extra: given(one.extra) }),
  });

  return {
    ...notifications(spec),
    ...(spec.deadline && {
      deadline: {
        ...spec.deadline,
        notify: spec.deadline.notify.map(notification),
      },
    }),
    ...(spec.assets && {
      assets: Object.fromEntries(
        Object.entries(spec.assets).map(([key, one]) => [key, asset(one)]),
      ),
    }),
    ...(spec.defaults && { defaults: unit(spec.defaults) }),
    ...(spec.groups && {
      groups: spec.groups.map(group => ({
        ...group,
        ...(group.defaults && { defaults: unit(group.defaults) }),
      })),
    }),
    tasks: spec.tasks.map(task => ({
      ...unit(task),
      ...(task.map && { map: map(task.map) }),
    })),
  };
}
