/** From one time in ISO 8601 to another; undefined while one is not known. */
export const secondsBetween = (
  start: string | undefined,
  end: string | undefined,
): number | undefined =>
  start && end
    ? (new Date(end).getTime() - new Date(start).getTime()) / 1000
    : undefined;
