import { InputError } from '@backstage/errors';
import { BulkOutcome, BulkProject } from './BulkProject';

const placeOf = ({ destination, deployment }: BulkProject) =>
  `${destination.environment.arn} ${deployment.dagId.toLowerCase()}`;

/** Tells folders apart that are for one DAG; none of them is deployed then. */
export function withoutRepeats(projects: readonly BulkProject[]): {
  single: BulkProject[];
  repeated: BulkOutcome[];
} {
  const byPlace = new Map<string, BulkProject[]>();
  for (const project of projects) {
    const place = placeOf(project);
    byPlace.set(place, [...(byPlace.get(place) ?? []), project]);
  }
  const groups = [...byPlace.values()];
  return {
    single: groups.filter(group => group.length === 1).flat(),
    repeated: groups
      .filter(group => group.length > 1)
      .flatMap(group =>
        group.map(({ folder, deployment, destination }) => ({
          folder,
          dagId: deployment.dagId,
          environment: destination.environment.id,
          outcome: 'failed' as const,
          error: new InputError(
            `${group.map(other => other.folder).join(' and ')} are all for the DAG ${deployment.dagId}`,
          ),
        })),
      ),
  };
}
