// No empty parts: `//host/…` would be an address of elsewhere.
const pattern = /^((?:\/[^/]+)*)\/templates\/[^/]+\/[^/]+\/?$/;

/** Whether a path is that of a template’s form, wherever the app has its scaffolder. */
export const isWizardPath = (pathname: string): boolean =>
  pattern.test(pathname);

/** Whether somebody who was in a form is now looking at the task that it made. */
export const isTaskOf = (wizard: string, pathname: string): boolean => {
  const base = wizard.match(pattern)?.[1];
  return base !== undefined && pathname.startsWith(`${base}/tasks/`);
};
