import { z } from 'zod/v3';

const name = (fallback: string, what: string) =>
  z
    .string()
    .default(fallback)
    .describe(`Property of the form that holds ${what}.`);

/**
 * Under which names a form keeps what the fields tell each other; every field
 * takes them in `ui:options.names`, so that it can be used in any template.
 */
export const formNamesSchema = z
  .object({
    name: name('name', 'the name of the workload'),
    description: name('description', 'its description'),
    owner: name('owner', 'its owner, an entity ref'),
    tags: name('tags', 'its tags'),
    environment: name('environment', 'the environment, an entity ref or an id'),
    dagId: name('dagId', 'the dag_id'),
    timing: name('timing', 'when it runs, from the schedule field'),
    work: name('work', 'what it does, from the tasks field'),
    component: name(
      'component',
      'the entity ref of a component that is there already',
    ),
  })
  .strict();

export type FormNames = z.infer<typeof formNamesSchema>;
