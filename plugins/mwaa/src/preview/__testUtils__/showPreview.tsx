import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DagPreview } from 'backstage-plugin-mwaa-common';
import { MwaaApi } from '../../api/MwaaApi';
import { mwaaApiRef } from '../../api/mwaaApiRef';
import { FormPlaces } from '../../form/FormPlaces';
import { InMemoryMwaaApi } from '../../testing/InMemoryMwaaApi';
import { PreviewPanel } from '../PreviewPanel';

export const places: FormPlaces = {
  name: 'Daily orders',
  owner: 'group:default/team-orders',
  environment: 'analytics-dev',
  dagId: 'orders_daily',
  timing: { schedule: { type: 'manual' } },
  work: { tasks: [{ id: 'load', operator: 'bash' }] },
};

export const preview = (change: Partial<DagPreview> = {}): DagPreview => ({
  problems: [],
  findings: [],
  files: [
    { path: 'orders_daily.py', managed: true, content: 'x = 1\n', marks: [] },
  ],
  taskLines: { load: 1 },
  dagYaml: 'version: 1\n',
  requirements: [],
  iamActions: [],
  airflowVersion: '3.0.6',
  ...change,
});

export const apiWith = (answers: Partial<MwaaApi>): MwaaApi =>
  Object.assign(new InMemoryMwaaApi(), {
    preview: async () => preview(),
    ...answers,
  });

export const show = (api: MwaaApi, form = places) =>
  renderInTestApp(
    <TestApiProvider apis={[[mwaaApiRef, api]]}>
      <PreviewPanel places={form} />
    </TestApiProvider>,
  );

export const openTab = async (name: string) =>
  userEvent.click(await screen.findByRole('tab', { name }));
