import { AirflowTarget } from '../../airflow/target';
import { Problem } from '../../problem';
import { assetConditionKeys } from '../schedule/assetConditionKeys';
import { DagSpec } from '../spec';

const usedKeys = ({ schedule, tasks }: DagSpec) =>
  new Set([
    ...('assets' in schedule
      ? assetConditionKeys(schedule.assets, []).map(({ key }) => key)
      : []),
    ...tasks.flatMap(({ inlets = [], outlets = [] }) => [
      ...inlets,
      ...outlets,
    ]),
  ]);

/** Assets that nothing uses, and what of them the target's Airflow does not know. */
export function assetFindings(
  spec: DagSpec,
  target?: AirflowTarget,
): Problem[] {
  const used = usedKeys(spec);
  return Object.entries(spec.assets ?? {}).flatMap(([key, asset]) => {
    const path = ['assets', key];
    const ignored = (['name', 'group'] as const).filter(
      field => asset[field] !== undefined,
    );
    return [
      ...(used.has(key)
        ? []
        : [
            {
              path,
              message:
                'is used by nothing: neither by the schedule, nor as inlet or outlet of a task',
            },
          ]),
      ...(target?.major === 2
        ? ignored.map(field => ({
            path: [...path, field],
            message: `is left out: Airflow ${target.airflowVersion} knows an asset by its ${asset.alias === undefined ? 'URI' : 'alias'} alone`,
          }))
        : []),
    ];
  });
}
