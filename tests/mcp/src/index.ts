export * from './backend/startMcp';
