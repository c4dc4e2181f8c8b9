/**
 * Says who was picked at sign-in. A header, because another site's page cannot
 * send one to this backend without being asked first (CORS preflight), and so
 * cannot sign in behind the user's back.
 */
export const LOCAL_USER_HEADER = 'x-local-user';
