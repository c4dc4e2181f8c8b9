import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';

/** `/stories/{field}/{story}?theme=mui|bui`: each field alone, in each of its states. */
export const storiesPlugin = createFrontendPlugin({
  pluginId: 'stories',
  extensions: [
    PageBlueprint.make({
      params: {
        path: '/stories',
        title: 'Stories',
        loader: () =>
          import('./StoriesPage').then(({ StoriesPage }) => <StoriesPage />),
      },
    }),
  ],
});
