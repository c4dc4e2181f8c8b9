import { InputError } from '@backstage/errors';
import { AirflowTarget } from 'backstage-plugin-mwaa-common';
import { jinjaText } from './jinjaText';
import { RenderScope } from './RenderScope';

/**
 * The events of an asset among those that started the run. Airflow 2 has them
 * by URI; in Airflow 3 only an Asset finds them, which Jinja cannot make.
 */
const EVENTS: Record<AirflowTarget['major'], (uri: string) => string> = {
  2: uri => `triggering_dataset_events[${uri}]`,
  3: uri =>
    `triggering_asset_events.values() | sum(start=[]) | selectattr('asset.uri', 'eq', ${uri}) | list`,
};

/** Jinja that reads the extra of the latest event of an asset, or an entry of it. */
export function jinjaEvent(
  { asset: name, key }: { asset: string; key?: string },
  { spec, target }: Pick<RenderScope, 'spec' | 'target'>,
): string {
  const asset =
    spec.assets && Object.hasOwn(spec.assets, name)
      ? spec.assets[name]
      : undefined;
  if (typeof asset?.uri !== 'string') {
    throw new InputError(
      `${JSON.stringify(name)} is no asset of this DAG with a URI that is known now, so no event can be told to be its own.`,
    );
  }
  const events = EVENTS[target.major](jinjaText(asset.uri));
  const extra = `(${events} | last).extra`;
  return key === undefined
    ? `{{ ${extra} | tojson }}`
    : `{{ ${extra}[${jinjaText(key)}] }}`;
}
