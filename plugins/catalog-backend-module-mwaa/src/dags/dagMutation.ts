import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  DeferredEntity,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';
import { dagEntity } from './dagEntity';
import { EnvironmentDags } from './EnvironmentDags';
import { KnownDag } from './knownDags';
import { Surroundings } from './Surroundings';

/**
 * What the catalog is told: every DAG that was read, and which of those that
 * it has are gone. A DAG whose environment, or whose manifest, could not be
 * read this time stays as it is. Pure.
 */
export function dagMutation(options: {
  read: readonly EnvironmentDags[];
  /** Whether the configuration surely has no such environment any more. */
  isGone: (environment: string) => boolean;
  known: readonly KnownDag[];
  surroundings: Surroundings;
  locationKey: string;
}): EntityProviderMutation & { type: 'delta' } {
  const { read, isGone, known, surroundings, locationKey } = options;
  const added = read.flatMap(({ environment, dags }) =>
    [...dags].map(([dagId, facts]): DeferredEntity => ({
      entity: dagEntity(environment, dagId, facts, surroundings),
      locationKey,
    })),
  );
  const standing = new Set(
    added.map(({ entity }) => stringifyEntityRef(entity)),
  );
  const denied = new Map(
    read.map(({ environment, unread }) => [
      environment.id,
      new Set(
        unread
          .filter(({ kind }) => kind === 'denied')
          .map(({ dagId }) => dagId),
      ),
    ]),
  );
  const wasRemoved = ({ environment, dagId }: KnownDag) => {
    const unreadable = denied.get(environment);
    return unreadable ? !unreadable.has(dagId) : isGone(environment);
  };
  return {
    type: 'delta',
    added,
    removed: known
      .filter(dag => !standing.has(dag.ref) && wasRemoved(dag))
      .map(({ ref }) => ({ entityRef: ref, locationKey })),
  };
}
