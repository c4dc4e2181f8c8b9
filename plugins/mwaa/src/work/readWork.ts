import { DagWork } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';

/*
 * Only as much as the editor needs to show the work and to change parts of
 * it: all the rest may be wrong or unknown, and is kept.
 */
const id = z.string();
const after = z.array(z.union([id, z.object({ id }).passthrough()])).optional();
const anything = z.record(z.unknown()).optional();

const task = z
  .object({
    id,
    operator: id,
    group: id.optional(),
    after,
    with: anything,
    map: anything,
    params: anything,
    teardown: z
      .object({ of: z.array(id) })
      .passthrough()
      .optional(),
    inlets: z.array(id).optional(),
    outlets: z.array(id).optional(),
  })
  .passthrough();

const group = z
  .object({ id, group: id.optional(), after, defaults: anything })
  .passthrough();

const work = z
  .object({
    tasks: z.array(task),
    groups: z.array(group).optional(),
    params: anything,
    values: anything,
    assets: anything,
    defaults: anything,
    notify: anything,
  })
  .passthrough();

const innermost = (issue: z.ZodIssue): z.ZodIssue =>
  issue.code === 'invalid_union'
    ? innermost(issue.unionErrors[0].issues[0])
    : issue;

/** The value as work, or why it cannot be shown, with the path. */
export function readWork(
  value: unknown,
): { work: DagWork } | { problem: string } {
  const reading = work.safeParse(value);
  if (reading.success) return { work: value as DagWork };
  const { path, message } = innermost(reading.error.issues[0]);
  return { problem: `${path.join('.') || 'It'}: ${message}` };
}
