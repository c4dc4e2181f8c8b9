/** A user of the local Backstage, by entity ref. */
export type LocalUser = `user:default/${string}`;

/**
 * Runs a template as somebody who goes past the form.
 *
 * @returns the status of the answer, and the id of the task if there is one
 */
export async function startTask(
  url: string,
  user: LocalUser,
  request: { templateRef: string; values: object },
): Promise<{ status: number; id?: string }> {
  const signedIn = await fetch(`${url}/api/auth/local/refresh`, {
    method: 'POST',
    headers: { 'x-local-user': user, 'x-requested-with': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await signedIn.json();
  const answer = await fetch(`${url}/api/scaffolder/v2/tasks`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${backstageIdentity.token}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(request),
  });
  const { id } = await answer.json();
  return { status: answer.status, id };
}
