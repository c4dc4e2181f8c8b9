import { createTestServices } from '../__testUtils__/createTestServices';
import { createActions } from './createActions';

const actions = createActions(createTestServices().services);

describe.each(actions.map(action => [action.id, action] as const))(
  'the schema of %s',
  (_, action) => {
    // T1 and T2 of the scaffolder: a schema of another zod, or of another
    // style than its sibling, vanishes without an error.
    it.each(['input', 'output'] as const)('has every %s described', side => {
      const schema = action.schema?.[side] as {
        type: string;
        additionalProperties: boolean;
        required?: string[];
        properties: Record<string, { description?: string; type?: unknown }>;
      };
      expect(schema.type).toBe('object');
      expect(schema.additionalProperties).toBe(false);
      expect(schema.required?.length).toBeGreaterThan(0);
      for (const property of Object.values(schema.properties)) {
        expect(property.description).toMatch(/\w/);
        expect(property.type).toBeDefined();
      }
    });

    it('says what it does and takes part in a dry run', () => {
      expect(action.description).toMatch(/\.$/);
      expect(action.supportsDryRun).toBe(true);
    });
  },
);

it('keeps environment and dag_id flat, where permission rules see them', () => {
  const flat = actions
    .filter(action => action.id.startsWith('mwaa:dag:'))
    .map(action => action.schema?.input as { properties: object });
  for (const { properties } of flat) {
    expect(properties).toMatchObject({
      environmentName: { type: 'string' },
      dagId: { type: 'string' },
    });
  }
});
