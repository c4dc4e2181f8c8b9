import { dependsOnTarget } from './dependsOnTarget';
import { findingExamples } from './findingExamples';
import { findingTable } from './findingTable';

/** What may surprise in some versions of Airflow only. */
export const changesTable = (): string =>
  findingTable(findingExamples.filter(dependsOnTarget));
