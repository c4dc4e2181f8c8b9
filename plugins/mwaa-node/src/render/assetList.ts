import { InputError } from '@backstage/errors';
import { PythonExpression } from './PythonExpression';
import { RenderScope } from './RenderScope';

/** The constants of assets that a task reads or writes. */
export function assetList(
  keys: readonly string[] | undefined,
  { assets }: Pick<RenderScope, 'assets'>,
): PythonExpression[] | undefined {
  const found = keys?.map(key => {
    const asset = assets.get(key);
    if (!asset) {
      throw new InputError(
        `${JSON.stringify(key)} is no asset of this DAG. Declare it under "assets".`,
      );
    }
    return asset;
  });
  return found?.length ? found : undefined;
}
