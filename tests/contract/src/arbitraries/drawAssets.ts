import { DagAsset } from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { assetUriText } from './assetUriText';
import { Draw } from './Draw';
import { DrawScope } from './DrawScope';
import { jsonValue } from './jsonValue';

// Of names in Airflow only ASCII is left.
const name = fc
  .string({ minLength: 1, maxLength: 12 })
  .map(text => `${text.replaceAll('${{', '')}!`);

/** Assets by key: some by URI, some by the environment, some not known before. */
export function drawAssets(
  draw: Draw,
  { target, values }: DrawScope,
): { [key: string]: DagAsset } {
  const count = draw(fc.integer({ min: 0, max: 4 }));
  // Airflow 2 asks its database about them, and here it has none.
  const hasAliases = target.major === 3;
  const asset = (index: number): DagAsset => {
    const kind = draw(fc.integer({ min: 0, max: 5 }));
    if (kind === 0 && hasAliases) return { alias: `${draw(name)}${index}` };
    return {
      uri:
        kind === 1
          ? { $template: `s3://{{ env.region }}/at/${index}` }
          : `${draw(assetUriText)}/${index}`,
      ...draw(
        fc.record(
          {
            name: name.map(text => `${text}${index}`),
            group: name,
            extra: fc.record(
              {
                text: jsonValue,
                "it's": fc.constant({ $env: values[0] }),
              },
              { requiredKeys: [] },
            ),
          },
          { requiredKeys: [] },
        ),
      ),
    };
  };
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${draw(fc.constantFrom('orders', 'Sales-data', 'a_b'))}${index}`,
      asset(index),
    ]),
  );
}
