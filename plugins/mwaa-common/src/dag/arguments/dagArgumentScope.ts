import { AirflowTarget } from '../../airflow/target';
import { DagDraft } from '../DagDraft';
import { environmentScope } from '../environmentScope';
import { EnvironmentValues } from '../EnvironmentValues';
import { mappingOf } from '../mappingOf';
import { assetConditionKeys } from '../schedule/assetConditionKeys';
import { textOf } from '../textOf';
import { ArgumentScope } from './ArgumentScope';

/** What every argument of a DAG may refer to. */
export function dagArgumentScope(
  { root, graph, params, schedule, texts }: DagDraft,
  target: AirflowTarget | undefined,
  options: {
    environment?: EnvironmentValues;
    operatorClasses?: readonly string[];
  },
): ArgumentScope {
  const assets = mappingOf(root.assets);
  return {
    ...environmentScope(root, options.environment),
    tasks: graph.tasks,
    paramNames: new Set(Object.keys(params)),
    scheduleAssets: new Map(
      assetConditionKeys(schedule.assets, []).map(({ key }) => [
        key,
        textOf(mappingOf(assets[key]).uri),
      ]),
    ),
    ...(target && { target }),
    ...(texts.dagId && { dagId: texts.dagId }),
    ...(options.operatorClasses && {
      operatorClasses: options.operatorClasses,
    }),
  };
}
