export { default } from './plugin';
export * from './api/Cancellable';
export * from './api/DagApi';
export * from './api/DagPlace';
export * from './api/MwaaApi';
export * from './api/MwaaClient';
export * from './api/mwaaApiRef';
