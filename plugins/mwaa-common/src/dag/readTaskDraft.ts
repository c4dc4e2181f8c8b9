import { operatorFor } from '../airflow/operatorFor';
import { MapDraft, TaskDraft } from './DagDraft';
import { listOf } from './listOf';
import { mappingOf } from './mappingOf';
import { readAfterDraft } from './readAfterDraft';
import { textOf } from './textOf';
import { DagValue } from './value';

type Mapping = { [field: string]: DagValue };

const given = (value: DagValue | undefined): Mapping | undefined =>
  value === undefined ? undefined : mappingOf(value);

function readMap(fields: Mapping, path: MapDraft['path']): MapDraft {
  const label = textOf(fields.label);
  return {
    path,
    each: given(fields.each),
    together: given(fields.together),
    ...('kwargs' in fields && { kwargs: fields.kwargs }),
    ...(label !== undefined && { label }),
  };
}

function operatorOf(fields: Mapping, operator: string) {
  const about = mappingOf(fields.class);
  const map = mappingOf(fields.map);
  return operatorFor({
    operator,
    class: {
      provider: textOf(about.provider),
      sensor: about.sensor === true,
      templateFields: listOf(about.templateFields).flatMap(
        name => textOf(name) ?? [],
      ),
    },
    with: mappingOf(fields.with),
    map: { each: mappingOf(map.each), together: mappingOf(map.together) },
  });
}

/** Reads what can be read of one task; never fails. */
export function readTaskDraft(fields: Mapping, index: number): TaskDraft {
  const path = ['tasks', index];
  const operatorName = textOf(fields.operator);
  const teardown = given(fields.teardown);
  return {
    path,
    id: textOf(fields.id),
    group: textOf(fields.group),
    operatorName,
    operator: operatorName ? operatorOf(fields, operatorName) : undefined,
    after: readAfterDraft(fields.after, path),
    with: mappingOf(fields.with),
    ...(fields.map !== undefined && {
      map: readMap(mappingOf(fields.map), [...path, 'map']),
    }),
    params: Object.keys(mappingOf(fields.params)),
    ...(teardown && {
      teardownOf: listOf(teardown.of).flatMap(id => textOf(id) ?? []),
    }),
    fields,
  };
}
