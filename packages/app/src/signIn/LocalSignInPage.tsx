import { ProxiedSignInPage } from '@backstage/core-components';
import {
  configApiRef,
  IdentityApi,
  useApi,
} from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { useState } from 'react';
import { LocalUser } from './LocalUser';
import { LocalUserPicker } from './LocalUserPicker';
import { rememberedUser } from './rememberedUser';
import { SignInError } from './SignInError';

/**
 * Lets one pick who to be, out of the users in the configuration. For local
 * development only: the backend takes the browser's word for it.
 */
export function LocalSignInPage({ onSignInSuccess }: SignInPageProps) {
  const config = useApi(configApiRef);
  const users =
    config.getOptional<LocalUser[]>('auth.providers.local.users') ?? [];
  const [picked, setPicked] = useState(rememberedUser.get);

  const pick = (entityRef: string) => {
    rememberedUser.set(entityRef);
    setPicked(entityRef);
  };
  const forget = () => {
    rememberedUser.forget();
    setPicked(undefined);
  };

  if (!users.some(({ entityRef }) => entityRef === picked)) {
    return (
      <LocalUserPicker
        title={config.getOptionalString('app.title') ?? 'Backstage'}
        users={users}
        onPick={pick}
      />
    );
  }
  return (
    <ProxiedSignInPage
      provider="local"
      headers={{ 'x-local-user': picked! }}
      onSignInSuccess={(identity: IdentityApi) =>
        onSignInSuccess({
          getProfileInfo: () => identity.getProfileInfo(),
          getBackstageIdentity: () => identity.getBackstageIdentity(),
          getCredentials: () => identity.getCredentials(),
          signOut: async () => {
            rememberedUser.forget();
            await identity.signOut();
          },
        })
      }
      ErrorComponent={({ error }) => (
        <SignInError error={error} onBack={forget} />
      )}
    />
  );
}
