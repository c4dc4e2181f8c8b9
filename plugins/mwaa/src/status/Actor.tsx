import { EntityLink } from '../form/EntityLink';

/** Who did something: an entity, or what else the manifest names. */
export function Actor({ actor }: { actor?: string }) {
  return actor ? (
    <EntityLink entityRef={actor} target="_self" />
  ) : (
    <>somebody unknown</>
  );
}
