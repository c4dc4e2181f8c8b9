import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Problem } from 'backstage-plugin-mwaa-common';
import { AuthoriseServices } from './AuthoriseServices';
import { existingComponentProblems } from './existingComponentProblems';
import { membershipProblems } from './membershipProblems';

/** Why the initiator may not act for the component as its owner. */
export async function ownershipProblems(
  options: {
    /** Full entity refs. */
    component: string;
    owner: string;
    dagId: string;
    credentials: BackstageCredentials;
  },
  services: Pick<AuthoriseServices, 'auth' | 'userInfo' | 'catalog'>,
): Promise<Problem[]> {
  const problems = await Promise.all([
    membershipProblems(options, services),
    existingComponentProblems(options, services),
  ]);
  return problems.flat();
}
