import { DagExample } from './DagExample';

export const branches: DagExample = {
  id: 'branches',
  title: 'Branches and one join',
  summary:
    'Decides by params which way a run goes, decides again inside of a group, and goes on from one join.',
  spec: {
    version: 1,
    dagId: 'branches',
    owner: 'team-media',
    timezone: 'UTC',
    startDate: '2026-01-01',
    schedule: {
      type: 'manual',
    },
    catchup: false,
    paused: true,
    params: {
      kind: {
        type: 'string',
        default: 'image',
        enum: ['image', 'video', 'audio', 'text'],
      },
      size: {
        type: 'integer',
        default: 10,
        minimum: 0,
      },
    },
    groups: [
      {
        id: 'image',
      },
    ],
    tasks: [
      {
        id: 'by_kind',
        operator: 'branch',
        with: {
          value: {
            $param: 'kind',
          },
          cases: [
            {
              equals: 'image',
              then: ['image'],
            },
            {
              oneOf: ['video', 'audio'],
              then: ['transcode'],
            },
          ],
          otherwise: ['skip'],
        },
      },
      {
        id: 'by_size',
        group: 'image',
        operator: 'branch',
        with: {
          value: {
            $param: 'size',
          },
          cases: [
            {
              above: 100,
              then: ['image.shrink'],
            },
            {
              atLeast: 10,
              then: ['image.thumbnail'],
            },
          ],
        },
      },
      {
        id: 'shrink',
        group: 'image',
        operator: 'bash',
        with: {
          bash_command: './shrink',
        },
      },
      {
        id: 'thumbnail',
        group: 'image',
        operator: 'bash',
        with: {
          bash_command: './thumbnail',
        },
      },
      {
        id: 'transcode',
        operator: 'bash',
        with: {
          bash_command: './transcode',
        },
      },
      {
        id: 'skip',
        operator: 'empty',
      },
      {
        id: 'store',
        operator: 'bash',
        after: [
          'image',
          'transcode',
          {
            id: 'skip',
            label: 'nothing to do',
          },
        ],
        triggerRule: 'none_failed_min_one_success',
        with: {
          bash_command: './store',
        },
      },
    ],
    description: 'Files of different kinds, each on its own way.',
  },
};
