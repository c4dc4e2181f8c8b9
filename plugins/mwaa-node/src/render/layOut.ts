import { resolvePackagePath } from '@backstage/backend-plugin-api';
import nunjucks from 'nunjucks';

let environment: nunjucks.Environment | undefined;

/**
 * Lays out a view with one of the package's templates. Nothing is escaped
 * here, because a view holds only source that is finished.
 */
export function layOut(template: string, view: object): string {
  environment ??= new nunjucks.Environment(
    new nunjucks.FileSystemLoader(
      resolvePackagePath('backstage-plugin-mwaa-node', 'templates'),
    ),
    {
      autoescape: false,
      throwOnUndefined: true,
      trimBlocks: true,
      lstripBlocks: true,
    },
  );
  return environment.render(template, { view });
}
