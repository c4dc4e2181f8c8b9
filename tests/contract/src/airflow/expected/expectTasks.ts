import {
  assetUri,
  DagSpec,
  DagTask,
  operatorFor,
  taskGraph,
  TaskNode,
} from 'backstage-plugin-mwaa-common';
import { AirflowAsset, AirflowDag } from '../AirflowAnswer';
import { literalArguments } from '../literalArguments';
import { seconds } from './seconds';

/** What a task says, over what its groups and the DAG say for all. */
function settingsOf(spec: DagSpec, node: TaskNode): DagTask {
  const { groups } = taskGraph(spec);
  const around = node.groups.map(id => {
    const { index } = groups.find(group => group.id === id)!;
    return spec.groups![index].defaults;
  });
  return [spec.defaults, ...around, spec.tasks[node.index]].reduce<DagTask>(
    (all, each) => ({ ...all, ...each }),
    {} as DagTask,
  );
}

/** Without an environment, values have their defaults. */
function declaredUris(spec: DagSpec, keys: readonly string[] = []) {
  return keys.map(key => {
    const { uri } = spec.assets![key];
    const reading = uri
      ? assetUri(uri, spec.values ?? {}, { id: '', values: {} })
      : undefined;
    return reading?.ok ? reading.uri : undefined;
  });
}

const uris = (assets: readonly AirflowAsset[]) =>
  assets.map(asset => ('uri' in asset ? asset.uri : asset.alias));

/** That each task is what the specification says, with what it inherits. */
export function expectTasks(dag: AirflowDag, spec: DagSpec): void {
  const found = new Map(dag.tasks.map(task => [task.id, task]));
  taskGraph(spec).tasks.forEach(node => {
    const task = spec.tasks[node.index];
    const settings = settingsOf(spec, node);
    const answer = found.get(node.id)!;
    expect(answer).toMatchObject({
      class: operatorFor(task)!.className,
      label: task.id,
      owner: spec.owner,
      docs: task.docs ?? null,
      triggerRule: task.teardown
        ? 'all_done_setup_success'
        : (settings.triggerRule ?? 'all_success'),
      pool: settings.pool ?? 'default_pool',
      poolSlots: settings.poolSlots ?? 1,
      queue: settings.queue ?? 'default',
      priorityWeight: settings.priorityWeight ?? 1,
      weightRule: settings.weightRule ?? 'downstream',
      dependsOnPast:
        settings.dependsOnPast ?? settings.waitForDownstream ?? false,
      waitForDownstream: settings.waitForDownstream ?? false,
      retries: settings.retries ?? 0,
      retryDelay: seconds(settings.retryDelay) ?? 300,
      retryDelayMax: seconds(settings.retryDelayMax) ?? null,
      retryExponentialBackoff: settings.retryExponentialBackoff ?? false,
      executionTimeout: seconds(settings.executionTimeout) ?? null,
      maxActive: settings.maxActive ?? null,
      maxActivePerRun: settings.maxActivePerRun ?? null,
      pushResult: task.pushResult ?? true,
      failsRun: task.teardown ? (task.teardown.failsRun ?? false) : null,
    });
    expect(uris(answer.outlets)).toEqual(declaredUris(spec, task.outlets));
    expect(uris(answer.inlets)).toEqual(declaredUris(spec, task.inlets));
    if (task.map) {
      expect(answer.mapping).toMatchObject({ label: task.map.label ?? null });
    } else {
      expect(answer.mapping).toBeNull();
      expect(answer.rendered).toMatchObject(
        literalArguments(task, answer.rendered),
      );
    }
  });
}
