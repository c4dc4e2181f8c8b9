export * from './wizardValues';
export * from './followTask';
export * from './runTask';
export * from './waitForEntities';
