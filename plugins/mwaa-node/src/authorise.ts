/**
 * Who may act on a DAG, and the record that they did: apart from the rest,
 * because whoever only renders and deploys has no permission framework.
 *
 * @packageDocumentation
 */
export * from './audit/AuditedEffect';
export * from './audit/Standing';
export * from './audit/auditEffect';
export * from './audit/deployOutcome';
export * from './audit/removalOutcome';
export * from './authorise/ActRequest';
export * from './authorise/ActServices';
export * from './authorise/AuthoriseServices';
export * from './authorise/DagEffect';
export * from './authorise/StandingDag';
export * from './authorise/allowedEffects';
export * from './authorise/authoriseClaimed';
export * from './authorise/authoriseEffect';
export * from './authorise/authoriseStanding';
export * from './authorise/authoriseTransfer';
export * from './authorise/effectProblems';
export * from './authorise/entityRefs';
export * from './authorise/existingComponentProblems';
export * from './authorise/membershipProblems';
export * from './authorise/requireOwnership';
export * from './authorise/standingParties';
