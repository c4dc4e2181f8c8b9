import { Entity, getEntitySourceLocation } from '@backstage/catalog-model';
import { InputError, isError, NotFoundError } from '@backstage/errors';
import {
  replaceGithubUrlType,
  replaceGitLabUrlType,
  ScmIntegrations,
} from '@backstage/integration';
import { ComponentDag } from 'backstage-plugin-mwaa-common';

export interface ComponentRepository {
  /** For people. */
  url: string;
  /** Of its `dag.yaml`, as a URL reader takes it. */
  dagYamlUrl: string;
  publish: ComponentDag['publish'];
  /** Of a folder in it, as a URL reader takes it. */
  folderUrl(path: string): string;
}

function sourceOf(entity: Entity, ref: string): string {
  try {
    const { type, target } = getEntitySourceLocation(entity);
    if (type === 'url') return target;
  } catch (error) {
    if (!isError(error)) throw error;
  }
  throw new NotFoundError(
    `The catalog does not say in which repository ${ref} is: its annotation backstage.io/source-location is missing, or no URL. Register its catalog-info.yaml from the repository`,
  );
}

const HOSTS: {
  [integration: string]: {
    publish: ComponentDag['publish'];
    /** A page of a folder as that of a file, which is what readers take. */
    fileUrl(url: string): string;
    /** The same of a folder. */
    folderUrl(url: string): string;
    /** Where the path of the repository ends. */
    end: RegExp;
  };
} = {
  github: {
    publish: 'github',
    fileUrl: url => replaceGithubUrlType(url, 'blob'),
    folderUrl: url => replaceGithubUrlType(url, 'tree'),
    end: /\/(?:blob|tree|edit|raw)\/.*$/,
  },
  gitlab: {
    publish: 'gitlab',
    fileUrl: url => replaceGitLabUrlType(url, 'blob'),
    folderUrl: url => replaceGitLabUrlType(url, 'tree'),
    end: /\/(?:-\/)?(?:blob|tree|edit|raw)\/.*$/,
  },
  awsS3: {
    publish: 'bucket',
    fileUrl: url => url,
    folderUrl: url => url,
    end: /[^/]*$/,
  },
};

/** Where the repository of a component is. NotFoundError, or InputError for a host of another kind. */
export function repositoryOf(
  entity: Entity,
  ref: string,
  integrations: ScmIntegrations,
): ComponentRepository {
  const source = sourceOf(entity, ref);
  const type = integrations.byUrl(source)?.type;
  const host = type === undefined ? undefined : HOSTS[type];
  if (!host) {
    throw new InputError(
      `${ref} is in ${source}, which is on no GitHub, GitLab or bucket of the configuration (integrations)`,
    );
  }
  return {
    publish: host.publish,
    url: source.replace(host.end, ''),
    dagYamlUrl: host.fileUrl(
      integrations.resolveUrl({ url: 'dag.yaml', base: source }),
    ),
    folderUrl: path =>
      host.folderUrl(integrations.resolveUrl({ url: path, base: source })),
  };
}
