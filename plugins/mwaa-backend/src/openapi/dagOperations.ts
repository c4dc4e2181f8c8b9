import { Operation } from './OperationFacts';
import { anyObject, instant, text, texts, truth, whole } from './schemaOf';

const DAG = '/environments/{environment}/dags/{dagId}';

/** What can be asked about DAGs that are there, and done to them. */
export const dagOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/components/{namespace}/{name}/dags',
    facts: {
      operationId: 'getComponentDags',
      summary: 'The DAG of a component in every environment that holds it',
      answers: 'ComponentDags',
    },
  },
  {
    method: 'get',
    path: DAG,
    facts: {
      operationId: 'getDagStatus',
      summary: 'Whether a DAG runs, and if not, why; what may be done to it',
      answers: 'DagStatus',
    },
  },
  {
    method: 'get',
    path: '/environments/{environment}/overview',
    facts: {
      operationId: 'getEnvironmentOverview',
      summary:
        'An environment with its DAGs, what nobody claims, and what does not work',
      answers: 'EnvironmentOverview',
    },
  },
  {
    method: 'get',
    path: `${DAG}/runs`,
    facts: {
      operationId: 'listRuns',
      summary:
        'Its runs with the states of their tasks, the newest first; fewer than asked for of a DAG with many tasks',
      answers: 'RunHistory',
      query: {
        limit: { schema: whole, description: 'At most 100; 25 unless given' },
        offset: {
          schema: whole,
          description: 'How many of the newest to skip',
        },
      },
    },
  },
  {
    method: 'get',
    path: `${DAG}/log`,
    facts: {
      operationId: 'getTaskLog',
      summary: 'The last lines of one attempt of a task, or those before them',
      answers: 'TaskLogAnswer',
      query: {
        runId: { schema: text, description: 'Of the run', required: true },
        taskId: {
          schema: text,
          description: 'With the ids of its groups',
          required: true,
        },
        mapIndex: { schema: whole, description: 'Of a copy of a mapped task' },
        tryNumber: { schema: whole, description: 'From 1', required: true },
        before: { schema: text, description: 'Of an earlier answer' },
        limit: {
          schema: whole,
          description: 'How many lines, at most 1,000; 500 unless given',
        },
      },
    },
  },
  {
    method: 'get',
    path: `${DAG}/deployments`,
    facts: {
      operationId: 'listDeployments',
      summary: 'Who deployed it when, the newest first',
      answers: 'DeploymentHistory',
      query: {
        limit: { schema: whole, description: 'At most 100; 20 unless given' },
      },
    },
  },
  {
    method: 'get',
    path: `${DAG}/deployments/{deploymentId}/changes`,
    facts: {
      operationId: 'getDeploymentChanges',
      summary: 'What changed from that deployment to what is deployed now',
      answers: 'DeploymentChanges',
    },
  },
  {
    method: 'get',
    path: `${DAG}/drift`,
    facts: {
      operationId: 'getDrift',
      summary:
        'What is not as it was deployed, or as the repository says, with diffs',
      answers: 'DagDriftReading',
    },
  },
  {
    method: 'post',
    path: `${DAG}/trigger`,
    facts: {
      operationId: 'triggerRun',
      summary:
        'Starts a run; the same requestId or logical date starts no second one',
      answers: 'DagRun',
      body: {
        required: {},
        optional: {
          params: anyObject,
          logicalDate: instant,
          note: text,
          requestId: text,
        },
      },
    },
  },
  {
    method: 'post',
    path: `${DAG}/pause`,
    facts: {
      operationId: 'pauseDag',
      summary: 'Lets nothing start by itself',
      answers: 'PausedAnswer',
    },
  },
  {
    method: 'post',
    path: `${DAG}/unpause`,
    facts: {
      operationId: 'unpauseDag',
      summary: 'Lets runs start again',
      answers: 'PausedAnswer',
    },
  },
  {
    method: 'post',
    path: `${DAG}/clear`,
    facts: {
      operationId: 'clearTasks',
      summary: 'Has tasks of a run done again',
      answers: 'ClearAnswer',
      body: {
        required: {
          runId: text,
          taskIds: texts,
          onlyFailed: truth,
          downstream: truth,
        },
      },
    },
  },
  {
    method: 'post',
    path: `${DAG}/rollback`,
    facts: {
      operationId: 'rollbackDag',
      summary:
        'Brings back an earlier deployment, the one before unless it is named',
      answers: 'RollbackAnswer',
      body: { required: { reason: text }, optional: { deploymentId: text } },
    },
  },
];
