import { createMockDirectory } from '@backstage/backend-test-utils';
import { readComponent } from './readComponent';

const entity = (name: string, rest = '', owner = 'team-orders') =>
  `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: ${name}\n${rest}spec: { owner: ${owner} }\n`;
const annotated = (name: string, dagId: string) =>
  entity(name, `  annotations: { mwaa/dag-id: ${dagId} }\n`);

describe('readComponent', () => {
  const root = createMockDirectory();
  const read = (text: string, dagId?: string) => {
    root.setContent({ 'catalog-info.yaml': text });
    return readComponent(root.resolve('catalog-info.yaml'), () => dagId);
  };

  it('completes refs as the catalog does', async () => {
    expect(await read(entity('Orders', '  namespace: Sales\n'))).toEqual({
      component: 'component:sales/orders',
      owner: 'group:sales/team-orders',
    });
    expect(await read(entity('orders', '', 'user:default/ada'))).toMatchObject({
      owner: 'user:default/ada',
    });
  });

  it('finds the component of the DAG among several, and other kinds', async () => {
    const text = [
      'apiVersion: backstage.io/v1alpha1\nkind: System\nmetadata: { name: s }\nspec: { owner: x }\n',
      annotated('orders', 'orders_daily'),
      annotated('sales', 'sales_daily'),
    ].join('---\n');
    expect(await read(text, 'sales_daily')).toMatchObject({
      component: 'component:default/sales',
      dagId: 'sales_daily',
    });
    await expect(read(text, 'other')).rejects.toThrow(
      /describes 2 components.*annotation mwaa\/dag-id/,
    );
  });

  it.each([
    ['kind: Component', /describes no component/],
    ['', /describes no component/],
    ['a: [', /is not valid YAML/],
    [entity('orders', '', "':/orders'"), /spec\.owner .* no entity ref/],
  ])('refuses %j', async (text, message) => {
    await expect(read(text)).rejects.toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringMatching(message),
      }),
    );
  });
});
