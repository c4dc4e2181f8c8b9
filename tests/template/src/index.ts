export * from './backend/runDryRun';
export * from './backend/startBackend';
export * from './wizard/wizardValues';
export * from './wizard/s3Of';
