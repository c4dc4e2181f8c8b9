import { Reading, Unavailable } from 'backstage-plugin-mwaa-common';

/** What is to be said of readings that share a reason. */
export interface ReadingNote {
  /** Names of the readings, as the beginning of a sentence: `Schedule, last run`. */
  what: string;
  why: Unavailable;
  /** ISO 8601: of when an old value is; absent when there is none. */
  readAt?: string;
}

function reasonOf(
  reading: Reading<unknown>,
): Omit<ReadingNote, 'what'> | undefined {
  if ('unavailable' in reading) return { why: reading.unavailable };
  return reading.stale && { why: reading.stale, readAt: reading.readAt };
}

// Only the first begins the sentence.
const listed = ([first, ...rest]: readonly string[]) =>
  [first, ...rest.map(name => name[0].toLowerCase() + name.slice(1))].join(
    ', ',
  );

/** Why some readings are old or missing; each reason once, for an Airflow that is away is away for all. */
export function notesOf(
  readings: readonly (readonly [string, Reading<unknown>])[],
): ReadingNote[] {
  const notes = new Map<
    string,
    Omit<ReadingNote, 'what'> & { names: string[] }
  >();
  readings.forEach(([name, reading]) => {
    const reason = reasonOf(reading);
    if (!reason) return;
    const { message, iamAction } = reason.why;
    const key = JSON.stringify([message, iamAction, !reason.readAt]);
    const known = notes.get(key);
    if (!known) notes.set(key, { ...reason, names: [name] });
    else {
      known.names.push(name);
      // The oldest is what all of them can stand for.
      if (known.readAt && reason.readAt! < known.readAt)
        known.readAt = reason.readAt;
    }
  });
  return [...notes.values()].map(({ names, ...reason }) => ({
    ...reason,
    what: listed(names),
  }));
}
