export * from './s3/startMinistack';
export * from './s3/S3Server';
export * from './s3/freePort';
