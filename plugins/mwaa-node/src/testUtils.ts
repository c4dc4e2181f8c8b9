export * from './testing/FaultyDagBucket';
export * from './testing/InMemoryAirflow';
export * from './testing/InMemoryBucketSettings';
export * from './testing/InMemoryDagBucket';
export * from './testing/InMemoryMwaaEnvironments';
export * from './testing/mwaaEnvironmentFixture';
