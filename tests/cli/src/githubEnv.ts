/** What GitHub Actions says of a run on the protected default branch. */
export const githubEnv = (revision: string): NodeJS.ProcessEnv => ({
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/orders',
  GITHUB_SHA: revision,
  GITHUB_RUN_ID: '42',
  GITHUB_ACTOR: 'ada',
  GITHUB_REF_PROTECTED: 'true',
});
