import { focusField } from './focusField';

// What jsdom lacks; the names of these tests need nothing escaped.
window.CSS ??= { escape: (text: string) => text } as typeof CSS;

function form() {
  document.body.innerHTML = `
    <section tabindex="-1">
      <input aria-label="id" />
      <div data-argument="sql"><button>As written</button><textarea aria-label="sql"></textarea></div>
      <input aria-label="pool" aria-invalid="true" />
    </section>`;
  return document.querySelector('section');
}

const focused = () => document.activeElement?.getAttribute('aria-label');

describe('focusField', () => {
  it.each([
    [[], 'id'],
    [['with', 'sql', 0], 'sql'],
    [['pool'], 'pool'],
  ])('goes for %j to %s', (path, label) => {
    focusField(form(), path);
    expect(focused()).toBe(label);
  });

  it('marks the text of the first field, which one types in place of', () => {
    const section = form();
    const id = section!.querySelector('input')!;
    id.value = 'glue_job';
    focusField(section);
    expect([id.selectionStart, id.selectionEnd]).toEqual([0, 8]);
  });

  it('goes to a form without fields', () => {
    document.body.innerHTML = '<section tabindex="-1"></section>';
    focusField(document.querySelector('section'));
    expect(document.activeElement?.tagName).toBe('SECTION');
  });
});
