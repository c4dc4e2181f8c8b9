import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  scaffolderActionsExtensionPoint,
  TemplateAction,
} from '@backstage/plugin-scaffolder-node';
import { scaffolderTemplatingExtensionPoint } from '@backstage/plugin-scaffolder-node/alpha';
import scaffolderModuleMwaa from 'backstage-plugin-scaffolder-backend-module-mwaa';

const config = {
  mwaa: { environments: [{ name: 'any', region: 'eu-west-1' }] },
};

/** The actions that the module gives to the scaffolder. */
export async function readActions(): Promise<TemplateAction[]> {
  const actions: TemplateAction[] = [];
  const backend = await startTestBackend({
    extensionPoints: [
      [
        scaffolderActionsExtensionPoint,
        {
          addActions: (...added) => {
            actions.push(...(added as unknown as TemplateAction[]));
          },
        },
      ],
      [
        scaffolderTemplatingExtensionPoint,
        {
          addTemplateFilters: () => {},
          addTemplateGlobals: () => {},
        },
      ],
    ],
    features: [
      scaffolderModuleMwaa,
      catalogServiceMock.factory(),
      mockServices.rootConfig.factory({ data: config }),
    ],
  });
  await backend.stop();
  return actions;
}
