export * from './permissions/DagResource';
export * from './permissions/authoriseDag';
export * from './permissions/dagConditions';
export * from './permissions/dagRef';
export * from './permissions/dagResourceRef';
export * from './permissions/dagRules';
export * from './permissions/findDagResources';
export * from './permissions/permissionProblems';
