/** The task or group that an entry of `after` names. */
export const afterId = (entry: string | { id: string }): string =>
  typeof entry === 'string' ? entry : entry.id;
