import { DagPreview } from 'backstage-plugin-mwaa-common';
import { PreviewState } from './PreviewState';
import { announcementWords, missingWords, statusWords } from './previewWords';

const preview: DagPreview = {
  problems: [],
  findings: [],
  files: [{ path: 'a.py', managed: true, content: '', marks: [] }],
  taskLines: {},
  requirements: [],
  iamActions: [],
  airflowVersion: '3.0.6',
};
const state = (change: Partial<PreviewState>): PreviewState => ({
  status: 'ready',
  preview,
  isStale: false,
  missing: [],
  retry: () => {},
  ...change,
});

describe('previewWords', () => {
  it('names what is missing', () => {
    expect(missingWords(['an environment', 'a dag_id', 'a task'])).toBe(
      'To show the Python, the form needs an environment, a dag_id and a task.',
    );
    expect(missingWords(['a task'])).toMatch(/needs a task\.$/);
  });

  it('says where the preview stands', () => {
    expect(statusWords(state({}))).toBe('Up to date, for Airflow 3.0.6.');
    const wrong = {
      ...preview,
      files: [],
      problems: [{ path: [], message: 'x' }],
    };
    expect(statusWords(state({ preview: wrong }), preview)).toBe(
      'For Airflow 3.0.6, 1 problem. Showing the last good preview.',
    );
    expect(statusWords(state({ preview: wrong }))).toBe(
      'For Airflow 3.0.6, 1 problem.',
    );
    expect(statusWords(state({ status: 'loading' }))).toBe('Updating…');
    expect(statusWords(state({ status: 'failed', isStale: true }))).toBe(
      'Not up to date. Showing the last good preview.',
    );
  });

  it('announces what arrived, and nothing while it is on its way', () => {
    expect(announcementWords(state({}))).toBe('Preview updated, no problems');
    const problems = [{ path: [], message: 'x' }];
    expect(
      announcementWords(state({ preview: { ...preview, problems } })),
    ).toBe('Preview updated, 1 problem');
    expect(announcementWords(state({ status: 'loading' }))).toBe('');
    expect(
      announcementWords(state({ status: 'failed', error: new Error('No.') })),
    ).toBe('Preview failed: No.');
  });
});
