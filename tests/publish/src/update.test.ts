import { join, resolve } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { parse } from 'yaml';
import { cloneRepository } from './cloneRepository';
import { GitHost } from './GitHost';
import { PullRequest } from './github/GitHubState';
import { startGitHub } from './github/startGitHub';
import { MergeRequest } from './gitlab/GitLabState';
import { startGitLab } from './gitlab/startGitLab';
import { runTask } from './runTask';
import { dagObjects } from './s3/dagObjects';
import { startTemplateBackend } from './startTemplateBackend';
import { waitForEntities } from './waitForEntities';
import { wizardValues } from './wizardValues';

jest.setTimeout(180_000);

const ACCOUNT = { login: 'backstage', token: 'a-good-token' };
const READER = { login: 'reader', token: 'may-not-push', mayPush: false };
const root = resolve(resolvePackagePath('tests-publish'), '../..');

/** A pull request or a merge request. */
interface Review {
  title: string;
  body: string;
  branch: string;
  base: string;
  url: string;
}

const HOSTS = {
  github: {
    start: startGitHub,
    reviews: '/api/v3/repos/acme/orders_daily/pulls',
    review: (pull: PullRequest): Review => ({
      title: pull.title,
      body: pull.body,
      branch: pull.head.ref,
      base: pull.base.ref,
      url: pull.html_url,
    }),
  },
  gitlab: {
    start: startGitLab,
    reviews: '/api/v4/projects/acme%2Forders_daily/merge_requests',
    review: (request: MergeRequest): Review => ({
      title: request.title,
      body: request.description,
      branch: request.source_branch,
      base: request.target_branch,
      url: request.web_url,
    }),
  },
};

describe.each(['github', 'gitlab'] as const)(
  'a change of a workload on %s',
  publish => {
    const host = HOSTS[publish];
    let aws: LocalMwaa;
    let gitHost: GitHost;
    let backendUrl: string;
    let before: Record<string, string>;

    const startBackend = (token: string) =>
      startTemplateBackend({
        aws,
        integrations: { [publish]: [gitHost.integration(token)] },
        templates: [join(root, 'templates/update/template.yaml')],
      });
    const clone = (branch?: string) =>
      cloneRepository(
        `${gitHost.baseUrl}/acme/orders_daily.git`,
        ACCOUNT.token,
        branch,
      );
    const deployed = () => dagObjects(aws, 'analytics-dev', 'orders_daily');
    const { timing } = wizardValues('orders_daily');
    const update = (changes: object = {}, url = backendUrl) =>
      runTask(url, {
        templateRef: 'template:default/mwaa-update',
        user: 'user:default/ada',
        values: {
          component: 'component:default/orders-daily',
          what: 'change',
          timing,
          work: { tasks: [{ id: 'other', operator: 'empty' }] },
          ...changes,
        },
      });
    const reviews = async () => {
      const answer = await fetch(`${gitHost.baseUrl}${host.reviews}`, {
        headers: { authorization: `Bearer ${ACCOUNT.token}` },
      });
      const found: unknown[] = await answer.json();
      return found.map(review => host.review(review as never));
    };
    const outputOf = ({ output }: { output: object }) =>
      output as {
        text: { content: string }[];
        workload: { pullRequestUrl: string; outcome: string };
      };

    beforeAll(async () => {
      aws = await startLocalMwaa();
      gitHost = await host.start({
        accounts: [ACCOUNT, READER],
        groups: ['acme'],
      });
      backendUrl = await startBackend(ACCOUNT.token);
      await waitForEntities(backendUrl, ['template:default/mwaa-update']);
      const { error } = await runTask(backendUrl, {
        templateRef: 'template:default/mwaa-dag',
        user: 'user:default/ada',
        values: {
          ...wizardValues('orders_daily'),
          publish,
          repoUrl: `${gitHost.host}?owner=acme&repo=orders_daily`,
        },
      });
      if (error) throw new Error(error);
      await waitForEntities(backendUrl, ['component:default/orders-daily']);
      before = await clone();
    });

    afterAll(async () => {
      await gitHost?.stop();
      await aws?.stop();
    });

    it('is shown without asking anybody', async () => {
      const changes = [...gitHost.changes];
      const run = await update({ what: 'show' });
      expect(run).toMatchObject({ status: 'completed', error: '' });
      expect(outputOf(run).text[0].content).toMatch(
        /^Nothing was changed[^]*\+ {2}- id: other/,
      );
      expect(outputOf(run).workload).not.toMatchObject({
        nextSteps: expect.any(Array),
      });
      expect(gitHost.changes).toEqual(changes);
    });

    it('leaves everything alone where nothing changes', async () => {
      const changes = [...gitHost.changes];
      const { work } = wizardValues('orders_daily');
      const run = await update({ work });
      expect(run.error).toBe('');
      expect(outputOf(run)).toMatchObject({
        text: [{ content: expect.stringContaining('says this already') }],
        workload: { outcome: 'unchanged' },
      });
      expect(gitHost.changes).toEqual(changes);
    });

    it('says what stands where when no branch can be made', async () => {
      const url = await startBackend(READER.token);
      await waitForEntities(url, ['template:default/mwaa-update']);
      const register = await fetch(`${url}/api/catalog/locations`, {
        method: 'POST',
        headers: {
          authorization: `Bearer mock-user-token:{"sub":"user:default/ada"}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          type: 'url',
          target: `${gitHost.baseUrl}/acme/orders_daily/${publish === 'gitlab' ? '-/' : ''}blob/main/catalog-info.yaml`,
        }),
      });
      expect(register.status).toBe(201);
      await waitForEntities(url, ['component:default/orders-daily']);
      const run = await update({}, url);
      expect(run.status).toBe('failed');
      expect(run.log).toMatch(
        /default branch at .*orders_daily was not changed[^]*nothing was deployed/,
      );
      expect(await reviews()).toEqual([]);
    });

    it('becomes a review that carries the plan, and deploys nothing', async () => {
      const objects = await deployed();
      const run = await update({ reason: 'Loads *twice*' });
      expect(run).toMatchObject({ status: 'completed', error: '' });
      expect(run.steps).toMatchObject({ store: 'skipped', deploy: 'skipped' });

      const [review, ...more] = await reviews();
      expect(more).toEqual([]);
      expect(review).toMatchObject({
        title: 'Change the DAG orders_daily',
        base: 'main',
        branch: expect.stringMatching(/^change-orders_daily-/),
        body: expect.stringMatching(
          /^Loads (?!\*twice\*)[^]*by user:default\/ada for component:default\/orders-daily[^]*\+ {2}- id: other[^]*`orders_daily\.py`: update/,
        ),
      });
      expect(outputOf(run)).toMatchObject({
        text: [{ content: expect.stringMatching(/waits for a review/) }],
        workload: {
          outcome: 'in review',
          pullRequestUrl: review.url,
          nextSteps: [expect.stringContaining('merge it'), expect.anything()],
        },
      });

      const after = await clone(review.branch);
      const changed = Object.keys(after).filter(
        path => after[path] !== before[path],
      );
      expect(changed.sort()).toEqual([
        'dag.yaml',
        'dags/orders_daily/orders_daily.py',
      ]);
      expect(Object.keys(after)).toEqual(
        expect.arrayContaining(Object.keys(before)),
      );
      expect(parse(after['dag.yaml'])).toMatchObject({
        owner: 'team-orders',
        tasks: [{ id: 'other' }],
      });
      expect(await clone()).toEqual(before);
      expect(await deployed()).toEqual(objects);
    });

    it('is one review, however often it is asked for', async () => {
      const [review] = await reviews();
      const again = await update();
      expect(await reviews()).toHaveLength(1);
      expect(again.error + JSON.stringify(again.output)).toContain(review.url);
    });
  },
);
