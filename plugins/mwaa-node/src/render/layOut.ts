import nunjucks from 'nunjucks';
import { templatesFolder } from './templatesFolder';

let environment: nunjucks.Environment | undefined;

/**
 * Lays out a view with one of the package's templates. Nothing is escaped
 * here, because a view holds only source that is finished.
 */
export function layOut(template: string, view: object): string {
  environment ??= new nunjucks.Environment(
    new nunjucks.FileSystemLoader(templatesFolder()),
    {
      autoescape: false,
      throwOnUndefined: true,
      trimBlocks: true,
      lstripBlocks: true,
    },
  );
  return environment.render(template, { view });
}
