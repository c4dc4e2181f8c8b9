import { clockTime, timezoneNames } from 'backstage-plugin-mwaa-common';

export interface TimezoneChoice {
  /** IANA name. */
  id: string;
  /** What the last part of the name says, e.g. `New York`. */
  city: string;
  /** Now, e.g. `UTC+01:00`. */
  offset: string;
  isReaders: boolean;
}

const choice = (id: string, now: Date, readerZone: string): TimezoneChoice => ({
  id,
  city: (id.split('/').at(-1) ?? id).replaceAll('_', ' '),
  offset: `UTC${clockTime(now, id).offset}`,
  isReaders: id === readerZone,
});

/** All zones to choose from: the reader's own, UTC, those of cities, the others. */
export function timezoneChoices(
  now: Date,
  readerZone: string,
): TimezoneChoice[] {
  const first = [readerZone, 'UTC'];
  const rank = (name: string) => {
    const at = first.indexOf(name);
    if (at >= 0) return at - 2;
    return name.includes('/') && !name.startsWith('Etc/') ? 0 : 1;
  };
  return [...timezoneNames]
    .sort((a, b) => rank(a) - rank(b))
    .map(name => choice(name, now, readerZone));
}

/** Whether a zone is one that somebody who types this looks for. */
export const isTimezoneFound = (
  { id, city, offset }: TimezoneChoice,
  search: string,
): boolean => {
  const found = search.trim().toLowerCase().replaceAll('_', ' ');
  return [id.replaceAll('_', ' '), city, offset].some(text =>
    text.toLowerCase().includes(found),
  );
};
