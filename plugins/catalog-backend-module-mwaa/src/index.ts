export { catalogModuleMwaa as default } from './module';
export { MwaaDagEntityProvider } from './dags/MwaaDagEntityProvider';
export { MwaaEnvironmentEntityProvider } from './environments/MwaaEnvironmentEntityProvider';
