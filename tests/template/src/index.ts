export * from './backend/runDryRun';
export * from './backend/startBackend';
export * from './wizard/wizardValues';
