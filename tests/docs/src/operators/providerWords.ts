import { Availability } from 'backstage-plugin-mwaa-common';

/** Which versions of the amazon provider have something; empty for all. */
export const providerWords = ({
  since,
  until,
  except = [],
}: Availability): string =>
  [
    since && `from ${since}`,
    until && `to ${until}`,
    except.length && `not ${except.join(', ')}`,
  ]
    .filter(Boolean)
    .join(', ');
