import { OperatorDefinition } from 'backstage-plugin-mwaa-common';

/** Ids of the tasks that the examples of an operator go on with. */
export function followersOf({ fields }: OperatorDefinition): string[] {
  const ids = fields.flatMap(({ type, example }) => {
    if (type === 'taskIds') return example as string[];
    return type === 'cases'
      ? (example as { then: string[] }[]).flatMap(({ then }) => then)
      : [];
  });
  return [...new Set(ids)];
}
