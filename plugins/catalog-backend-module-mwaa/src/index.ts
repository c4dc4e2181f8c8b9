export { catalogModuleMwaa as default } from './module';
export { MwaaEnvironmentEntityProvider } from './MwaaEnvironmentEntityProvider';
