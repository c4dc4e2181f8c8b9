import { Link } from '@backstage/ui';
import { isEntityRef } from 'backstage-plugin-mwaa-common';
import { EntityLink } from '../form/EntityLink';
import { useDagPageAddress } from '../page/useDagPageAddress';

interface Props {
  /** Entity ref, as a manifest has it: it may be anything. */
  component: string;
  /** Id of the environment that the page shows. */
  environment: string;
  children: string;
}

/** To the page of a DAG, in an app that has one; else to its component. */
export function DagLink({ component, environment, children }: Props) {
  return isEntityRef(component) ? (
    <PageLink component={component} environment={environment}>
      {children}
    </PageLink>
  ) : (
    <>{children}</>
  );
}

function PageLink({ component, environment, children }: Props) {
  const address = useDagPageAddress(component);
  return address ? (
    <Link href={address({ environment })}>{children}</Link>
  ) : (
    <EntityLink entityRef={component} target="_self">
      {children}
    </EntityLink>
  );
}
