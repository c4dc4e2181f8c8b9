import { fieldTitle } from './fieldTitle';

describe('fieldTitle', () => {
  const name = 'dagId';

  it.each([
    [{ name, schema: {} }, 'dagId'],
    [{ name, schema: { title: 'DAG id' } }, 'DAG id'],
    [
      { name, schema: { title: 'DAG id' }, uiSchema: { 'ui:title': 'Name' } },
      'Name',
    ],
  ])('is what the template says first: %j', (field, title) => {
    expect(fieldTitle(field)).toBe(title);
  });
});
