/**
 * The message of an error without the text of its cause, which
 * `@backstage/errors` appends: nobody knows what a cause of elsewhere says.
 */
export function ownMessage({ message, cause }: Error): string {
  const appended = `; caused by ${cause}`;
  return cause !== undefined && message.endsWith(appended)
    ? message.slice(0, -appended.length)
    : message;
}
