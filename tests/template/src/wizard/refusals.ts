/**
 * What is refused once Ada has created her component: how it is called, what
 * differs from her values, who asks, and what the error says.
 */
export const refusals: [string, object, string, RegExp][] = [
  [
    'another specification',
    { work: { tasks: [{ id: 'other', operator: 'empty' }] } },
    'ada',
    /holds another specification; change dag\.yaml/,
  ],
  [
    "another team's dag_id",
    {
      name: 'Mine',
      owner: 'group:default/team-marketing',
      system: 'system:default/campaigns',
    },
    'ben',
    /DAG id: .*component:default\/daily-orders/,
  ],
  [
    "another team's component",
    { owner: 'group:default/team-marketing' },
    'ben',
    /Owner: component:default\/daily-orders exists already and belongs to group:default\/team-orders/,
  ],
  [
    'an owner who is not the user',
    { name: 'New', dagId: 'fresh' },
    'ben',
    /Owner: user:default\/ben does not belong to group:default\/team-orders/,
  ],
  [
    'a viewer',
    { name: 'New', dagId: 'fresh' },
    'vera',
    /Owner: user:default\/vera does not belong/,
  ],
  [
    'an environment that could not be created',
    { environment: 'resource:default/broken', name: 'New', dagId: 'fresh' },
    'ada',
    /Environment: broken could not be created/,
  ],
  [
    'an environment that is not configured',
    { environment: 'resource:default/nowhere', name: 'New', dagId: 'fresh' },
    'ada',
    /Environment: .*nowhere/,
  ],
  [
    'a bucket for an environment that CI deploys to',
    {
      environment: 'resource:default/analytics-dev-by-ci',
      name: 'New',
      dagId: 'fresh',
    },
    'ada',
    /Keep it in: analytics-dev-by-ci takes DAGs only from the CI/,
  ],
  [
    'a host that is no git host',
    {
      name: 'New',
      dagId: 'fresh',
      publish: 'github',
      repoUrl: 'nowhere.example?owner=acme&repo=new',
    },
    'ada',
    /Repository: .*nowhere\.example/,
  ],
  [
    'a template expression',
    { name: 'New', dagId: 'fresh', description: 'a ${{ secrets.x }}' },
    'ada',
    /form\.description/,
  ],
];
