export * from './definitions';
export * from './exitCodes';
export * from './program/CommandDefinition';
export * from './program/sharedOptions';
