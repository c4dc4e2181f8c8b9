import { Locator, Page } from 'playwright-core';
import { findings } from './accessibility/findings';
import { useClassicForm } from './browser/useClassicForm';
import { TemplateEditorPage } from './pages/TemplateEditorPage';
import { WizardPage } from './pages/WizardPage';
import { useSession } from './useSession';
import { formData } from './values/formData';
import { smallDag } from './values/smallDag';
import { smallWorkload } from './values/smallWorkload';

jest.setTimeout(300_000);

const session = useSession();
const owner = 'group:default/team-orders';

/** What a field shows that nobody has told anything. */
const shown: [string, (page: Page) => Locator][] = [
  [
    'MwaaEnvironmentPicker',
    page => page.getByRole('option', { name: /^analytics-dev / }),
  ],
  ['MwaaDagId', page => page.getByRole('textbox', { name: 'MwaaDagId' })],
  ['MwaaSchedule', page => page.getByRole('table', { name: 'Next runs' })],
  [
    'MwaaTasks',
    page => page.getByRole('list', { name: 'Examples' }).getByRole('button'),
  ],
  ['MwaaPreview', page => page.getByText(/^To show the Python/)],
  [
    'MwaaReferences',
    page => page.getByRole('combobox', { name: 'MwaaReferences' }),
  ],
  ['MwaaTags', page => page.getByRole('combobox', { name: 'MwaaTags' })],
];

describe("Backstage's other forms", () => {
  it.each(['light', 'dark'] as const)(
    'take the fields in Material UI, in %s',
    async colorScheme => {
      const values = smallWorkload({
        name: 'In the classic form',
        dag: smallDag(`in_the_classic_form_${colorScheme}`),
      });
      const { work, ...rest } = formData(values, owner);
      await session.as(
        'Ada Keller',
        async page => {
          await useClassicForm(page);
          const wizard = new WizardPage(page);
          await wizard.openFilled(rest);
          await page.locator('form .MuiInput-underline').first().waitFor();
          expect(await findings(page, 'form')).toEqual([]);
          await wizard.toDag();
          await wizard.tasks.add(values.dag.tasks[0]);
          await wizard.preview.upToDate();
          expect(await findings(page, 'form')).toEqual([]);
          await wizard.toRepository();
          await wizard.review();
          await page.getByText(values.dag.dagId).first().waitFor();
        },
        { colorScheme },
      );
    },
  );

  it.each(shown)('show %s in the explorer of fields', async (name, part) => {
    await session.as('Max Rossi', async page => {
      const editor = new TemplateEditorPage(page);
      await editor.explore(name);
      await part(page).first().waitFor();
      const before = await part(page).count();
      await editor.applyOptions();
      await part(page).first().waitFor();
      expect(await part(page).count()).toBe(before);
    });
  });

  it('show the template in the template editor', async () => {
    await session.as('Max Rossi', async page => {
      const wizard = new WizardPage(page);
      await new TemplateEditorPage(page).previewForm(
        'Airflow DAG on Amazon MWAA',
      );
      await wizard.fields.type('Name', 'Orders of the editor');
      await wizard.fields.type('Description', 'Not created.');
      await wizard.fields.textbox('Data product').click();
      await page.getByRole('option', { name: 'Orders' }).click();
      await wizard.toDag();
      await wizard.chooseEnvironment('analytics-dev');
      expect(await wizard.dagIdAnswer()).toMatch(/^Free in/);
      await wizard.tasks.add(smallDag('orders_of_the_editor').tasks[0]);
      await wizard.preview.upToDate();
    });
  });
});
