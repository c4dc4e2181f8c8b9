/** One of `auth.providers.local.users`. */
export interface LocalUser {
  entityRef: string;
  displayName: string;
  team: string;
  may: string;
}
