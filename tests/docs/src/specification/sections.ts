import {
  assetSchema,
  DagSpec,
  dagSpecSchema,
  environmentValueSchema,
  groupSchema,
  notificationSchema,
  paramSchema,
  scheduleSchema,
  settings,
  taskSchema,
} from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { innerObject } from './innerObject';
import { scheduleExamples } from './scheduleExamples';

export interface Section {
  /** The fields that its table explains. */
  shape: Record<string, z.ZodTypeAny>;
  /** The parts of a specification that it is about, and where they stand. */
  parts(spec: DagSpec): { path: (string | number)[]; part: object }[];
}

const without = (
  shape: Record<string, z.ZodTypeAny>,
  names: readonly string[],
) =>
  Object.fromEntries(
    Object.entries(shape).filter(([name]) => !names.includes(name)),
  );

const one =
  (field: keyof DagSpec): Section['parts'] =>
  spec =>
    spec[field] ? [{ path: [field], part: spec[field] as object }] : [];

const each =
  (field: keyof DagSpec): Section['parts'] =>
  spec =>
    Object.entries(spec[field] ?? {}).map(([key, part]) => ({
      path: [field, Array.isArray(spec[field]) ? Number(key) : key],
      part: part as object,
    }));

const inTasks =
  (field: keyof DagSpec['tasks'][number]): Section['parts'] =>
  spec =>
    spec.tasks.flatMap((task, index) =>
      task[field]
        ? [{ path: ['tasks', index, field], part: task[field] as object }]
        : [],
    );

const { shape } = dagSpecSchema;
const cronShape = scheduleSchema.optionsMap.get('assetsOrTime')!.shape;
const everyShape = scheduleSchema.optionsMap.get('every')!.shape;
const task = taskSchema.shape;

/** The parts of a specification that have a table of their own, by name. */
export const sections = {
  dag: { shape, parts: spec => [{ path: [], part: spec }] },
  schedule: {
    shape: without({ ...cronShape, ...everyShape }, ['type']),
    parts: spec => [
      { path: ['schedule'], part: spec.schedule },
      { path: [], part: scheduleExamples.every },
    ],
  },
  deadline: { shape: innerObject(shape.deadline), parts: one('deadline') },
  notify: { shape: innerObject(shape.notify), parts: one('notify') },
  notification: {
    shape: notificationSchema.shape,
    parts: spec =>
      (spec.notify?.onFailure ?? []).map((part, index) => ({
        path: ['notify', 'onFailure', index],
        part,
      })),
  },
  params: { shape: paramSchema.shape, parts: each('params') },
  values: { shape: environmentValueSchema.shape, parts: each('values') },
  assets: { shape: assetSchema.shape, parts: each('assets') },
  settings: {
    shape: settings,
    parts: spec => [
      ...one('defaults')(spec),
      ...each('tasks')(spec),
      ...(spec.groups ?? []).flatMap(({ defaults }, index) =>
        defaults
          ? [{ path: ['groups', index, 'defaults'], part: defaults }]
          : [],
      ),
    ],
  },
  groups: { shape: groupSchema.shape, parts: each('groups') },
  tasks: {
    shape: without(task, Object.keys(settings)),
    parts: each('tasks'),
  },
  taskNotify: {
    shape: innerObject(settings.notify),
    parts: inTasks('notify'),
  },
  map: { shape: innerObject(task.map), parts: inTasks('map') },
  teardown: { shape: innerObject(task.teardown), parts: inTasks('teardown') },
  class: { shape: innerObject(task.class), parts: inTasks('class') },
} satisfies Record<string, Section>;
