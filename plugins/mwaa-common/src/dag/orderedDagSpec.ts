import { ZodTypeAny } from 'zod/v3';
import { paramSchema } from './schema/paramSchema';
import { scheduleSchema } from './schema/scheduleSchema';
import { taskSchema } from './schema/taskSchema';
import { DagSpec, dagSpecSchema } from './spec';
import { operatorById } from '../airflow/operatorById';

type Fields = { [key: string]: unknown };

/** The keys of `value` in the order of `names`, then all others as they are. */
function ordered(value: Fields, names: readonly string[]): Fields {
  const known = names.filter(name => value[name] !== undefined);
  const others = Object.keys(value).filter(
    name => !names.includes(name) && value[name] !== undefined,
  );
  return Object.fromEntries(
    [...known, ...others].map(name => [name, value[name]]),
  );
}

const keysOf = (schema: { shape: Record<string, ZodTypeAny> }) =>
  Object.keys(schema.shape);

const scheduleKeys = [
  ...new Set(scheduleSchema.options.flatMap(option => keysOf(option))),
];

/**
 * The same specification with the keys of every part in the order of the
 * schema, and arguments in that of the palette, so that its text depends on
 * its content alone. Mappings inside of arguments and params keep their order.
 */
export function orderedDagSpec(spec: DagSpec): DagSpec {
  const result = ordered(
    {
      ...spec,
      schedule: ordered(spec.schedule, scheduleKeys),
      defaults:
        spec.defaults &&
        ordered(spec.defaults, keysOf(dagSpecSchema.shape.defaults.unwrap())),
      params:
        spec.params &&
        Object.fromEntries(
          Object.entries(spec.params).map(([name, param]) => [
            name,
            ordered(param, keysOf(paramSchema)),
          ]),
        ),
      tasks: spec.tasks.map(task =>
        ordered(
          {
            ...task,
            with:
              task.with &&
              ordered(
                task.with,
                operatorById(task.operator)?.fields.map(({ name }) => name) ??
                  [],
              ),
          },
          keysOf(taskSchema),
        ),
      ),
    },
    keysOf(dagSpecSchema),
  );
  return dagSpecSchema.parse(result);
}
