import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ComponentDescription, Problem } from 'backstage-plugin-mwaa-common';
import { fullRef } from 'backstage-plugin-mwaa-node/authorise';
import { ActionServices } from '../ActionServices';

/**
 * Whether the catalog knows the domain and the data product, and agrees that
 * one belongs to the other. Read as the initiator: what they may not see is
 * not there for them.
 */
export async function catalogProblems(
  { domain, system }: Pick<ComponentDescription, 'domain' | 'system'>,
  credentials: BackstageCredentials,
  { catalog }: Pick<ActionServices, 'catalog'>,
): Promise<Problem[]> {
  const [domainEntity, systemEntity] = await Promise.all([
    catalog.getEntityByRef(fullRef(domain, 'domain'), { credentials }),
    catalog.getEntityByRef(fullRef(system, 'system'), { credentials }),
  ]);
  const missing = (field: string, ref: string): Problem => ({
    path: [field],
    message: `the catalog has no ${ref} that you may see`,
  });
  const recorded = systemEntity?.spec?.domain;
  const recordedDomain =
    typeof recorded === 'string'
      ? fullRef(recorded, 'domain', systemEntity?.metadata.namespace)
      : undefined;
  return [
    ...(domainEntity ? [] : [missing('domain', domain)]),
    ...(systemEntity ? [] : [missing('system', system)]),
    ...(recordedDomain && recordedDomain !== fullRef(domain, 'domain')
      ? [
          {
            path: ['system'],
            message: `${system} belongs to ${recordedDomain}, not to ${domain}`,
          },
        ]
      : []),
  ];
}
