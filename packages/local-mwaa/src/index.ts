export * from './LocalMwaa';
export * from './startLocalMwaa';
export * from './s3/startMinistack';
export * from './s3/S3Server';
export * from './s3/untilHealthy';
export * from './s3/freePort';
export * from './localAppConfig';
export * from './mwaa/startMwaaApi';
