import { LocalAws, LocalIdentity } from '../environments/LocalAws';

/** The first identity of an account that may do everything. @throws Error */
export function allPowerful(aws: LocalAws, accountId: string): LocalIdentity {
  const found = aws.identities.find(
    identity => identity.accountId === accountId && !identity.allow,
  );
  if (!found) {
    throw new Error(`No identity of account ${accountId} may do everything.`);
  }
  return found;
}
