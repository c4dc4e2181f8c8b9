import { fieldFacts, schemaOf } from './__testUtils__/fieldFacts';

describe("Backstage's explorer of form fields", () => {
  it.each(fieldFacts.map(({ field }) => schemaOf(field)))(
    'can draw $name, because it has a type',
    ({ schema }) => {
      expect(schema.schema.returnValue).toHaveProperty('type');
    },
  );
});
