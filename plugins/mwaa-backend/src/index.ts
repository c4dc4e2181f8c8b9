/**
 * Permissions for Airflow DAGs on Amazon MWAA, and the conditions that
 * permission policies give them under.
 *
 * @packageDocumentation
 */
export { mwaaPlugin as default } from './plugin';
export {
  createDagConditionalDecision,
  dagConditions,
} from 'backstage-plugin-mwaa-node/permissions';
