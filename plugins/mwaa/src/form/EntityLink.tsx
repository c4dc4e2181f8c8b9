import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { isEntityRef } from 'backstage-plugin-mwaa-common';

interface Props {
  entityRef: string;
  /** In a tab of its own, unless said otherwise, so that a form stays. */
  target?: '_blank' | '_self';
  /** What it says; the name of the entity when absent. */
  children?: string;
}

/**
 * A link to an entity’s page. What is no entity ref is shown as it is:
 * manifests may hold anything.
 */
export const EntityLink = ({
  entityRef,
  target = '_blank',
  children,
}: Props) =>
  isEntityRef(entityRef) ? (
    <EntityRefLink entityRef={entityRef} target={target}>
      {children}
    </EntityRefLink>
  ) : (
    <>{children ?? entityRef}</>
  );
