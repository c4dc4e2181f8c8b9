import { AppRootElementBlueprint } from '@backstage/frontend-plugin-api';
import { DraftKeeper } from './DraftKeeper';

export const draftExtension = AppRootElementBlueprint.make({
  name: 'draft-keeper',
  params: { element: <DraftKeeper /> },
});
