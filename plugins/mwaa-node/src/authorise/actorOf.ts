import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';

/** Who it is, for the audit log: entity ref of a person, else what the service is called. */
export function actorOf(
  credentials: BackstageCredentials,
  { auth }: { auth: AuthService },
): string {
  if (auth.isPrincipal(credentials, 'user')) {
    return credentials.principal.userEntityRef;
  }
  return auth.isPrincipal(credentials, 'service')
    ? credentials.principal.subject
    : 'nobody';
}
