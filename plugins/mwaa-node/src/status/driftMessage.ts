import { DriftState } from '../deploy/drift/DriftReport';

/** What each state of drift means, and what helps, as a sentence. */
export const driftMessage: Readonly<Record<DriftState, string>> = {
  unreadable:
    'The manifest in the bucket cannot be read, so nobody can tell what was deployed; restore an earlier version of it',
  'not-deployed': 'Nothing is deployed here',
  incomplete:
    'A deployment or removal has not come to its end; if none is under way, run it again',
  changed:
    'Files in the bucket were changed or removed by hand; deploy again to bring back what was deployed',
  'rolled-back':
    'An earlier deployment is back, and the repository says otherwise; change the repository, then deploy',
  outdated: 'The repository has something newer; deploy it',
  stale:
    'The same specification is rendered otherwise by now; the next deployment brings that',
  foreign:
    'What was deployed is in place, and beside it are files that nobody deployed',
  'in-place': 'Everything is as it was deployed',
};
