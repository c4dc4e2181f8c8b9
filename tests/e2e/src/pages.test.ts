import { findings } from './accessibility/findings';
import { takePicture } from './evidence/takePicture';
import { focusedLabel, showsFocus, tabTo } from './keyboard';
import { TemplatesPage } from './pages/TemplatesPage';
import { useSession } from './useSession';

jest.setTimeout(180_000);

const session = useSession();

// The way to the wizard, in both themes and without a mouse.
describe('pages', () => {
  it('asks who one is, readable for everybody', async () => {
    await session.signedOut(async page => {
      await takePicture(page, 'sign-in');
      expect(await findings(page)).toEqual([]);
    });
  });

  it.each(['light', 'dark'] as const)(
    'offers the template in %s',
    async colorScheme => {
      await session.as(
        'Ada Keller',
        async page => {
          const templates = new TemplatesPage(page);
          await templates.openFromSidebar();
          await templates.choose().waitFor();
          expect(await templates.theme()).toBe(colorScheme);
        },
        { colorScheme },
      );
    },
  );

  it('leads to the wizard and through its first page by keyboard', async () => {
    await session.signedOut(async (page, signIn) => {
      const sidebar = page.getByRole('navigation', { name: 'sidebar nav' });
      const templates = new TemplatesPage(page);
      for (const target of [
        signIn.button('Ada Keller'),
        sidebar.getByRole('link', { name: 'Create' }),
        templates.choose(),
      ]) {
        await tabTo(page, target);
        expect(await showsFocus(page, target)).toBe(true);
        await page.keyboard.press('Enter');
      }
      const name = page.getByRole('textbox', { name: 'Name', exact: true });
      await name.waitFor();
      // Filled in by themselves, for there is nothing else to choose.
      for (const label of ['Owner', 'Domain']) {
        await page
          .getByRole('combobox', { name: label, disabled: true })
          .waitFor();
      }
      const stops: string[] = [];
      const unseen: string[] = [];
      while (stops.at(-1) !== 'Next') {
        stops.push(await focusedLabel(page));
        if (!(await showsFocus(page, page.locator('*:focus')))) {
          unseen.push(stops.at(-1)!);
        }
        await page.keyboard.press('Tab');
      }
      // Backstage's own text area may have nothing but its cursor.
      expect(unseen.filter(label => label !== 'Description')).toEqual([]);
      expect(stops).toEqual([
        'Name',
        'Description',
        'Data product',
        'Version',
        'Add to Depends on',
        'Add to Reads from',
        'Tags',
        'Next',
      ]);
    });
  });
});
