const KEY = 'local-sign-in-user';

/** Who was picked last in this browser, so that a reload keeps the identity. */
export const rememberedUser = {
  get: () => window.localStorage.getItem(KEY) ?? undefined,
  set: (entityRef: string) => window.localStorage.setItem(KEY, entityRef),
  forget: () => window.localStorage.removeItem(KEY),
};
