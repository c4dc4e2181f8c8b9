import { findings } from './accessibility/findings';
import { tabTo } from './keyboard';
import { TaskPage } from './pages/TaskPage';
import { WizardPage } from './pages/WizardPage';
import { useSession } from './useSession';
import { formData } from './values/formData';
import { smallDag } from './values/smallDag';
import { smallWorkload } from './values/smallWorkload';

jest.setTimeout(300_000);

const session = useSession();
const owner = 'group:default/team-orders';

describe('the wizard', () => {
  it('keeps what was typed over back, forward and a reload', async () => {
    const values = smallWorkload({
      name: 'Kept over a reload',
      dag: smallDag('kept_over_a_reload'),
    });
    const { timing, work, dagId, ...component } = formData(values, owner);
    await session.as('Ada Keller', async page => {
      const wizard = new WizardPage(page);
      await wizard.openFilled(component);
      await wizard.fields.type('Description', 'Changed by hand.');
      await wizard.toDag();
      await wizard.fields.type('DAG id', dagId);
      await wizard.tasks.add(values.dag.tasks[0]);
      await page.getByRole('button', { name: 'Back' }).click();
      await wizard.fields.textbox('Description').waitFor();
      await wizard.toDag();
      await wizard.tasks.row('hello').waitFor();
      await page.reload();
      await wizard.fields.textbox('Description').waitFor();
      expect(await wizard.fields.textbox('Description').inputValue()).toBe(
        'Changed by hand.',
      );
      await wizard.toDag();
      await wizard.tasks.row('hello').waitFor();
      expect(await wizard.fields.textbox('DAG id').inputValue()).toBe(dagId);
    });
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)(
    'can be read by everybody, in %s and %i pixels wide',
    async (colorScheme, width) => {
      const values = smallWorkload({
        name: `A workload with quite a long name, as they come up in the larger data products of ${width}`,
        dag: smallDag(`looked_at_in_${colorScheme}_${width}`),
      });
      await session.as(
        'Ada Keller',
        async page => {
          const wizard = new WizardPage(page);
          await wizard.openFilled(formData(values, owner));
          expect(await findings(page, 'form')).toEqual([]);
          await wizard.toDag();
          await wizard.preview.upToDate();
          await wizard.tasks.select('hello');
          expect(await findings(page, 'form')).toEqual([]);
          // Of the form: Backstage's own tabs above it are wider at 390 pixels.
          const overflow = await page
            .locator('form')
            .evaluate(form => form.scrollWidth > form.clientWidth);
          expect(overflow).toBe(false);
        },
        { colorScheme, viewport: { width, height: 900 } },
      );
    },
  );

  it('makes a DAG by keyboard alone', async () => {
    const values = smallWorkload({
      name: 'By keyboard',
      dag: smallDag('by_keyboard'),
    });
    const { timing, work, dagId, environment, ...component } = formData(
      values,
      owner,
    );
    await session.as('Ada Keller', async page => {
      const wizard = new WizardPage(page);
      const { keyboard } = page;
      const go = async (name: string) => {
        await tabTo(page, page.getByRole('button', { name, exact: true }));
        await keyboard.press('Enter');
      };
      await wizard.openFilled(component);
      await go('Next');
      const list = page.getByRole('listbox', { name: 'Environment' });
      await list.waitFor();
      await tabTo(page, list.getByRole('option').first());
      await keyboard.press('Enter');
      await tabTo(page, wizard.fields.textbox('DAG id'));
      await keyboard.press('Control+a');
      await keyboard.type('by keyboard');
      await go('Add the first task');
      await page.getByRole('combobox', { name: 'Search operators' }).waitFor();
      await keyboard.type('bash');
      await keyboard.press('Enter');
      await wizard.tasks.inspector
        .getByRole('textbox', { name: 'Command' })
        .waitFor();
      await tabTo(
        page,
        wizard.tasks.inspector.getByRole('textbox', { name: 'Command' }),
      );
      await keyboard.type('echo one');
      // Out to the list, and the next task from there.
      await keyboard.press('Escape');
      await keyboard.press('n');
      await page.getByRole('combobox', { name: 'Search operators' }).waitFor();
      await keyboard.type('empty');
      await keyboard.press('Enter');
      await wizard.tasks.row('empty').waitFor();
      await go('Next');
      await page.getByText('Keep it in').waitFor();
      await go('Review');
      await go('Create');
      await new TaskPage(page).succeeded();
    });
    const python = await session.bucket.read('dags/by_keyboard/by_keyboard.py');
    expect(python!.toString('utf8')).toMatch(/echo one[^]*bash >> empty/);
  });
});
