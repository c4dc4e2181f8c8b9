import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldFacts } from './__testUtils__/fieldFacts';
import { formFieldsPage } from './__testUtils__/formFieldsPage';

const page = join(__dirname, '../../../../docs/reference/form-fields.md');

describe('the reference of the form fields', () => {
  // `UPDATE_DOCS=1` writes it anew.
  it('says what the code says', () => {
    const text = formFieldsPage();
    if (process.env.UPDATE_DOCS) writeFileSync(page, text);
    expect(readFileSync(page, 'utf8')).toBe(text);
  });

  it('has every field', () => {
    const folders = readdirSync(__dirname, { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !entry.name.startsWith('_'))
      .map(({ name }) => name);
    expect(fieldFacts.map(({ folder }) => folder).sort()).toEqual(
      folders.sort(),
    );
  });
});
