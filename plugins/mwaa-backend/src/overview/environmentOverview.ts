import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  EnvironmentOverview,
  Reading,
  Unavailable,
} from 'backstage-plugin-mwaa-common';
import {
  DagListing,
  importProblem,
  mapReading,
  MwaaEnvironment,
} from 'backstage-plugin-mwaa-node';
import { MayRead, readableDags } from '../access/readableDags';
import { ApiServices } from '../ApiServices';
import { environmentSummary } from '../environments/environmentSummary';
import { knownEnvironment } from '../environments/knownEnvironment';
import { observeEnvironment } from '../environments/observeEnvironment';
import { READ_LIMIT_MS } from '../environments/readLimit';
import { dagIdOf, environmentDags, EnvironmentFacts } from './environmentDags';

const MOST_KEYS = 100;

async function readFacts(
  environment: MwaaEnvironment,
  { airflowReads, overviewReads }: ApiServices,
): Promise<EnvironmentFacts> {
  const [listing, airflow, errors] = await Promise.all([
    overviewReads.listing(environment),
    airflowReads.dags(environment),
    airflowReads.importErrors(environment),
  ]);
  const latestRuns =
    'unavailable' in airflow
      ? airflow
      : await airflowReads.latestRuns(
          environment,
          airflow.value.map(({ dagId }) => dagId),
        );
  const importProblems = mapReading(errors, all =>
    all.map(error => importProblem(error)),
  );
  return { listing, airflow, latestRuns, importProblems };
}

/** Of DAGs whose claim is known; others count as nobody's. */
function claimsOf(
  listing: Reading<DagListing>,
  owners: Reading<Map<string, string | undefined>> | undefined,
) {
  return new Map(
    listing.value?.dags.map(({ dagId, component, owner }) => [
      dagId,
      { component, owner: owners?.value?.get(component) ?? owner },
    ]) ?? [],
  );
}

function foreignOf(
  { listing }: EnvironmentFacts,
  mayRead: MayRead,
): EnvironmentOverview['foreign'] {
  if ('unavailable' in listing) return listing;
  const visible = listing.value.foreign.filter(key =>
    // As that of a DAG which nobody has claimed.
    mayRead(dagIdOf(key)),
  );
  return {
    ...listing,
    value: { keys: visible.slice(0, MOST_KEYS), count: visible.length },
  };
}

const unreadOf = (reading: Reading<unknown>): Unavailable | undefined =>
  'unavailable' in reading ? reading.unavailable : undefined;

/**
 * All that is known of an environment and its DAGs, as far as whoever asks may
 * see them. What cannot be read says so in its place. NotFoundError.
 */
export async function environmentOverview(
  request: { environment: string; credentials: BackstageCredentials },
  services: ApiServices,
): Promise<EnvironmentOverview> {
  const { overviewReads, reads } = services;
  const environment = await knownEnvironment(request.environment, services);
  const [facts, mayRead, observed] = await Promise.all([
    readFacts(environment, services),
    readableDags({ environment, credentials: request.credentials }, services),
    observeEnvironment(environment, reads, { limitMs: READ_LIMIT_MS }),
  ]);
  const { listing } = facts;
  const [owners, requirements] =
    'unavailable' in listing
      ? [listing, listing]
      : await Promise.all([
          overviewReads.owners(environment, listing.value),
          overviewReads.requirements(environment, listing.value),
        ]);
  const claims = claimsOf(listing, owners);
  const unread = new Set(listing.value?.unread.map(({ dagId }) => dagId));
  const claimOf = (dagId: string) =>
    !listing.value || unread.has(dagId) ? 'unknown' : claims.get(dagId);
  const isVisible = (dagId: string) => mayRead(dagId, claimOf(dagId));
  const dags = mapReading(environmentDags(facts), all =>
    all.filter(({ dagId }) => isVisible(dagId)),
  );
  const known = owners.value;
  const orphans = known
    ? (listing.value?.dags ?? []).filter(
        ({ dagId, component }) => isVisible(dagId) && !known.has(component),
      )
    : [];
  const [orphansUnread, requirementsUnread] = [owners, requirements].map(
    unreadOf,
  );
  return {
    environment: environmentSummary(observed),
    dags,
    orphans: orphans.map(({ dagId }) => dagId),
    ...(orphansUnread && { orphansUnread }),
    foreign: foreignOf(facts, mayRead),
    importProblems: mapReading(facts.importProblems, problems =>
      problems.filter(({ file }) => isVisible(dagIdOf(file))),
    ),
    requirements: requirements.value ?? [],
    ...(requirementsUnread && { requirementsUnread }),
  };
}
