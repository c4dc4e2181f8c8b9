import { dagOperations } from './dagOperations';
import { Operation } from './OperationFacts';
import { anyObject, oneOf, text } from './schemaOf';

const environment = {
  schema: text,
  description: 'Id of the environment to answer for',
};
const entity = { description: 'Entity ref' };

/** What can be asked, by method and path. */
export const operations: readonly Operation[] = [
  ...dagOperations,
  {
    method: 'get',
    path: '/environments',
    facts: {
      operationId: 'listEnvironments',
      summary: 'Every environment of the configuration, as it was seen last',
      answers: 'EnvironmentList',
      query: {
        refresh: {
          schema: oneOf('true', 'false'),
          description: 'Looks anew, at most every two seconds',
        },
      },
    },
  },
  {
    method: 'get',
    path: '/environments/{environment}/dag-ids/{dagId}',
    facts: {
      operationId: 'checkDagId',
      summary: 'Whether a component could claim the dag_id',
      answers: 'DagIdAvailability',
      query: {
        componentRef: {
          schema: text,
          description: 'Entity ref of the component, if there is one already',
        },
      },
    },
  },
  {
    method: 'get',
    path: '/environments/{environment}/assets',
    facts: {
      operationId: 'listAssets',
      summary: 'Assets that the catalog and the environment’s Airflow know',
      answers: 'AssetSuggestions',
    },
  },
  {
    method: 'get',
    path: '/environments/{environment}/connections',
    facts: {
      operationId: 'listConnections',
      summary: 'Ids of the Airflow connections of the environment',
      answers: 'ConnectionIds',
    },
  },
  {
    method: 'post',
    path: '/preview',
    facts: {
      operationId: 'previewDag',
      summary: 'The Python of a specification, or everything wrong with it',
      answers: 'DagPreview',
      body: { required: { environment: text, spec: anyObject } },
    },
  },
  {
    method: 'post',
    path: '/plan',
    facts: {
      operationId: 'planDag',
      summary: 'What a deployment would do now; nothing is changed',
      answers: 'DagPlanAnswer',
      body: {
        required: {
          environment: text,
          spec: anyObject,
          componentRef: { ...text, ...entity },
          owner: { ...text, ...entity },
        },
      },
    },
  },
  {
    method: 'get',
    path: '/components/{namespace}/{name}/dag',
    facts: {
      operationId: 'getComponentDag',
      summary: 'What the repository of a component says of its DAG now',
      answers: 'ComponentDag',
    },
  },
  {
    method: 'get',
    path: '/operators',
    facts: {
      operationId: 'listOperators',
      summary: 'Operators, sensors and notifiers that a specification may name',
      answers: 'OperatorSummaries',
      query: { environment },
    },
  },
  {
    method: 'get',
    path: '/operators/{id}',
    facts: {
      operationId: 'getOperator',
      summary: 'One of them with its fields',
      answers: 'Operator',
      query: { environment },
    },
  },
  {
    method: 'get',
    path: '/schema',
    facts: {
      operationId: 'getSchema',
      summary: 'JSON Schema of a specification',
      answers: 'AnyObject',
    },
  },
  {
    method: 'post',
    path: '/schedule',
    facts: {
      operationId: 'previewSchedule',
      summary: 'What a schedule means, and its next runs',
      answers: 'SchedulePreview',
      body: {
        required: { timing: anyObject },
        optional: {
          airflowVersion: text,
          count: { type: 'integer', minimum: 1, maximum: 50, default: 5 },
        },
      },
    },
  },
  {
    method: 'get',
    path: '/openapi.json',
    facts: {
      operationId: 'getOpenapi',
      summary: 'This document',
      answers: 'AnyObject',
    },
  },
];
