import { dagSchemas } from './dagSchemas';
import {
  anyObject,
  closed,
  instant,
  listOf,
  oneOf,
  ref,
  Schema,
  text,
  texts,
  whole,
} from './schemaOf';

const deployFrom = oneOf('template', 'ci', 'pull-request');

/** What the operations answer, by the name of its type in backstage-plugin-mwaa-common. */
export const schemas: { [name: string]: Schema } = {
  ...dagSchemas,
  Problem: closed({
    path: listOf({ type: ['string', 'integer'] }),
    message: text,
  }),
  ProblemDetails: closed(
    {
      type: text,
      title: text,
      status: { type: 'integer' },
      detail: text,
      error: closed({ name: text, message: text }),
      request: closed({ method: text, url: text }),
      response: closed({ statusCode: { type: 'integer' } }),
    },
    { problems: listOf(ref('Problem')), iamAction: text },
  ),
  EnvironmentSummary: closed(
    { id: text, name: text, region: text },
    {
      accountId: text,
      airflowVersion: text,
      status: text,
      environmentClass: text,
      lastUpdatedAt: instant,
      deployFrom,
      airflowUrl: text,
      dags: closed({ count: whole }, { capacity: whole }),
      unavailable: text,
      problem: closed(
        {
          kind: oneOf(
            'access-denied',
            'not-found',
            'throttled',
            'slow',
            'unreachable',
            'error',
          ),
          message: text,
        },
        { iamAction: text },
      ),
    },
  ),
  EnvironmentList: closed({
    environments: listOf(ref('EnvironmentSummary')),
    observedAt: instant,
  }),
  DagIdAvailability: closed(
    { state: oneOf('free', 'ours', 'taken') },
    { owner: text, component: text, reason: text },
  ),
  AssetSuggestions: closed({
    assets: listOf(
      closed(
        { name: text, uri: text, source: oneOf('catalog', 'airflow') },
        { entityRef: text },
      ),
    ),
    unavailable: texts,
  }),
  ConnectionIds: closed({ connectionIds: texts }, { unavailable: text }),
  PreviewFile: closed({
    path: text,
    content: text,
    managed: { type: 'boolean' },
    marks: listOf(
      closed({
        line: { type: 'integer', minimum: 1 },
        path: listOf({ type: ['string', 'integer'] }),
        message: text,
      }),
    ),
  }),
  DagPreview: closed(
    {
      problems: listOf(ref('Problem')),
      findings: listOf(ref('Problem')),
      files: listOf(ref('PreviewFile')),
      taskLines: {
        type: 'object',
        additionalProperties: { type: 'integer', minimum: 1 },
      },
      requirements: texts,
      iamActions: texts,
      airflowVersion: text,
    },
    { dagYaml: text, specificationSha256: text },
  ),
  DagPlanAnswer: closed(
    {
      outcome: oneOf('create', 'update', 'unchanged', 'conflict'),
      location: text,
      files: listOf(
        closed(
          {
            path: text,
            action: oneOf(
              'create',
              'update',
              'unchanged',
              'delete',
              'conflict',
            ),
          },
          { reason: text, diff: text },
        ),
      ),
      conflicts: texts,
      failures: texts,
      warnings: texts,
      deployFrom,
    },
    {
      deployed: closed(
        { deploymentId: text, at: instant },
        { requestedBy: text, revision: text },
      ),
    },
  ),
  ComponentDag: closed(
    {
      componentRef: text,
      title: text,
      owner: text,
      environment: text,
      dagId: text,
      repository: text,
      publish: oneOf('bucket', 'github', 'gitlab'),
      source: oneOf('generated', 'handwritten'),
      dagYaml: text,
      dagYamlSha256: text,
    },
    { parts: anyObject },
  ),
  OperatorSummaries: closed({
    operators: listOf(
      closed({
        id: text,
        title: text,
        summary: text,
        service: text,
        kind: oneOf('operator', 'sensor', 'notifier'),
        available: { type: 'boolean' },
      }),
    ),
  }),
  Operator: {
    ...closed(
      {
        id: text,
        title: text,
        summary: text,
        service: text,
        kind: oneOf('operator', 'sensor', 'notifier'),
        available: { type: 'boolean' },
        className: text,
        fields: listOf({
          type: 'object',
          properties: { name: text, title: text, help: text, type: text },
          required: ['name', 'title', 'help', 'type', 'example'],
        }),
      },
      { module: text },
    ),
    additionalProperties: true,
  },
  SchedulePreview: closed({
    description: text,
    runs: listOf(
      closed({
        runAfter: instant,
        logicalDate: instant,
        dataInterval: closed({ start: instant, end: instant }),
      }),
    ),
  }),
  AnyObject: anyObject,
};
