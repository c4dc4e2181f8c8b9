export * from './aws/DagBucket';
export * from './aws/MwaaEnvironment';
export * from './aws/MwaaEnvironments';
export * from './deploy/DeploymentManifest';
export * from './deploy/DeploymentPlan';
export * from './render/RenderedFile';
