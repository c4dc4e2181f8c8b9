import { UnreadClaim } from 'backstage-plugin-mwaa-node';

const SHOWN = 5;

/** Which manifests of the environment say nothing, and what that means. */
export function unreadText(
  environment: string,
  unread: readonly UnreadClaim[],
): string {
  const reasons = unread.slice(0, SHOWN).map(({ reason }) => reason);
  const more = unread.length - reasons.length;
  return [
    `MWAA environment '${environment}' has manifests that cannot be read; their DAGs are not put into the catalog, or stay as they are where reading was not allowed`,
    ...reasons,
    ...(more > 0 ? [`${more} more`] : []),
  ].join('. ');
}
