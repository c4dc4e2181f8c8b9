async function errorOf(effect: Promise<unknown>): Promise<Error> {
  const error = await effect.then(
    () => undefined,
    thrown => thrown,
  );
  if (!(error instanceof Error)) throw new Error('It was not refused');
  return error;
}

// The errors repeat their cause at the end; people look that up apart.
const sentence = ({ message }: Error) => message.split('; caused by ')[0];

/** What is said when it is refused, without what led to it. */
export const refusedBy = async (effect: Promise<unknown>): Promise<string> =>
  sentence(await errorOf(effect));

/** What led to it that it is refused. */
export async function causedBy(effect: Promise<unknown>): Promise<string> {
  const { cause } = await errorOf(effect);
  if (!(cause instanceof Error)) throw new Error('It has no cause');
  return sentence(cause);
}
