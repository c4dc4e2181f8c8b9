/**
 * Scaffolder actions that check, render and deploy Airflow DAGs to Amazon
 * MWAA.
 *
 * @packageDocumentation
 */
export { scaffolderModuleMwaa as default } from './module';
