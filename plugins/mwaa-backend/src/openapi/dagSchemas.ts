import {
  anyObject,
  closed,
  instant,
  listOf,
  nullOr,
  oneOf,
  reading,
  ref,
  Schema,
  text,
  texts,
  truth,
  whole,
} from './schemaOf';

const seconds: Schema = { type: 'number', minimum: 0 };
const line: Schema = { type: 'integer', minimum: 1 };

/** What is answered about DAGs that are there, by the name of its type. */
export const dagSchemas: { [name: string]: Schema } = {
  Unavailable: closed(
    {
      kind: oneOf(
        'access-denied',
        'not-found',
        'throttled',
        'slow',
        'unreachable',
        'error',
        'private',
        'unsupported',
      ),
      message: text,
    },
    { iamAction: text },
  ),
  Allowed: closed({ allowed: truth }, { reason: text }),
  DagState: oneOf(
    'not-deployed',
    'interrupted',
    'broken',
    'pending',
    'unknown',
    'running',
    'failing',
    'paused',
    'waiting',
    'succeeding',
  ),
  DagInAirflow: closed(
    {
      dagId: text,
      isPaused: truth,
      tags: texts,
      params: {
        type: 'object',
        additionalProperties: closed(
          { schema: anyObject },
          { default: {}, description: text },
        ),
      },
    },
    {
      isActive: truth,
      fileLocation: text,
      deploymentDigest: text,
      docs: text,
      schedule: text,
      nextRunAt: instant,
      lastParsedAt: instant,
      hasImportErrors: truth,
    },
  ),
  DeployedDag: closed(
    {
      deploymentId: text,
      manifestVersionId: text,
      state: oneOf('applied', 'incomplete', 'deleted'),
      operation: oneOf('deploy', 'rollback', 'delete', 'adopt', 'transfer'),
      isCurrent: truth,
      at: instant,
      origin: oneOf('generated', 'handwritten'),
    },
    {
      actor: text,
      reason: text,
      requestedBy: text,
      repository: text,
      revision: text,
      airflowVersion: text,
      deploymentDigest: text,
      restoredDeploymentId: text,
    },
  ),
  DagRun: closed(
    {
      runId: text,
      state: oneOf('queued', 'running', 'success', 'failed'),
      type: oneOf('scheduled', 'manual', 'backfill', 'asset'),
    },
    {
      logicalDate: instant,
      runAfter: instant,
      startedAt: instant,
      endedAt: instant,
      duration: seconds,
      params: anyObject,
      note: text,
    },
  ),
  ImportProblem: closed(
    { file: text, text, summary: text },
    {
      line,
      source: text,
      taskId: text,
      raisedAt: closed({ file: text, line }),
      at: instant,
    },
  ),
  DriftState: oneOf(
    'unreadable',
    'not-deployed',
    'incomplete',
    'changed',
    'rolled-back',
    'outdated',
    'stale',
    'foreign',
    'in-place',
  ),
  DagDrift: closed(
    {
      state: ref('DriftState'),
      message: text,
      files: listOf(
        closed(
          {
            path: text,
            drift: oneOf(
              'missing',
              'changed',
              'foreign',
              'outdated',
              'stale',
              'unwanted',
            ),
          },
          { diff: text },
        ),
      ),
    },
    { repositoryUnread: ref('Unavailable') },
  ),
  DagStatus: closed(
    {
      environment: text,
      dagId: text,
      state: ref('DagState'),
      explanation: text,
      airflow: reading(nullOr(ref('DagInAirflow'))),
      deployment: reading(nullOr(ref('DeployedDag'))),
      lastRun: reading(nullOr(ref('DagRun'))),
      importProblems: reading(listOf(ref('ImportProblem'))),
      drift: reading(ref('DagDrift')),
      links: closed({}, { airflow: text, bucket: text }),
      may: closed({
        operate: ref('Allowed'),
        rollback: ref('Allowed'),
        deploy: ref('Allowed'),
        delete: ref('Allowed'),
      }),
      at: instant,
    },
    { airflowVersion: text, component: text, owner: text, isVerified: truth },
  ),
  ComponentDags: closed(
    { componentRef: text, dagId: text, dags: listOf(ref('DagStatus')) },
    {
      unread: listOf(
        closed({ environment: text, unavailable: ref('Unavailable') }),
      ),
    },
  ),
  TaskInstance: closed(
    { runId: text, taskId: text, state: text, tryNumber: whole },
    {
      mapIndex: whole,
      maxTries: whole,
      startedAt: instant,
      endedAt: instant,
      duration: seconds,
    },
  ),
  AirflowTask: closed(
    { taskId: text, isMapped: truth, downstream: texts },
    { operator: text },
  ),
  RunHistory: reading(
    closed({
      runs: listOf(ref('DagRun')),
      instances: listOf(ref('TaskInstance')),
      tasks: listOf(ref('AirflowTask')),
      hasMore: truth,
    }),
  ),
  TaskLogAnswer: {
    oneOf: [
      closed(
        {
          lines: listOf(closed({ text }, { at: instant })),
          source: oneOf('cloudwatch', 'web-server'),
        },
        { before: text },
      ),
      closed({ unavailable: ref('Unavailable') }),
    ],
  },
  DeploymentHistory: reading(
    closed({ deployments: listOf(ref('DeployedDag')), hasMore: truth }),
  ),
  DeploymentChanges: closed({
    from: text,
    to: text,
    files: listOf(
      closed(
        { path: text, change: oneOf('added', 'changed', 'removed', 'same') },
        { diff: text },
      ),
    ),
  }),
  DagDriftReading: reading(ref('DagDrift')),
  PausedAnswer: closed({ isPaused: truth, at: text }),
  ClearAnswer: closed({
    cleared: listOf(closed({ taskId: text }, { mapIndex: whole })),
  }),
  RollbackAnswer: closed(
    {
      outcome: oneOf('restored', 'unchanged'),
      deploymentId: text,
      restoredDeploymentId: text,
    },
    { warning: text },
  ),
  EnvironmentDag: closed(
    { dagId: text, state: ref('DagState') },
    {
      component: text,
      owner: text,
      isPaused: truth,
      deployedAt: instant,
      drift: ref('DriftState'),
    },
  ),
  EnvironmentOverview: closed(
    {
      environment: ref('EnvironmentSummary'),
      dags: reading(listOf(ref('EnvironmentDag'))),
      orphans: texts,
      foreign: reading(closed({ keys: texts, count: whole })),
      importProblems: reading(listOf(ref('ImportProblem'))),
      requirements: texts,
    },
    {
      orphansUnread: ref('Unavailable'),
      requirementsUnread: ref('Unavailable'),
    },
  ),
};
