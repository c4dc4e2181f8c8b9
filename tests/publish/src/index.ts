export * from './wizardValues';
export * from './followTask';
export * from './runTask';
export * from './waitForEntities';
export * from './s3/startS3Proxy';
export * from './startTemplateBackend';
export * from './startForwarder';
