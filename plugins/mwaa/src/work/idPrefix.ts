import { DagWork, fullIds } from 'backstage-plugin-mwaa-common';

/** What Airflow puts before the ids of what is in a group; nothing outside of groups. */
export function idPrefix(work: DagWork, group: string | undefined): string {
  const [id] = fullIds({
    tasks: [{ id: '', ...(group !== undefined && { group }) }],
    groups: work.groups,
  }).tasks;
  return id;
}
