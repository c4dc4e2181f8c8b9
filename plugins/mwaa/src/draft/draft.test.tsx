import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router-dom';
import { DraftKeeper } from './DraftKeeper';
import { DraftNotice } from './DraftNotice';
import { Draft, readDraft, writeDraft } from './drafts';
import { isWizardPath } from './wizardPath';

const path = '/create/templates/default/mwaa-dag';

/** As the scaffolder’s form does: reads the query once, when it is first drawn. */
function Wizard({ search }: { search: string }) {
  const [formData, setFormData] = useState<{ [name: string]: unknown }>(() =>
    JSON.parse(new URLSearchParams(search).get('formData') ?? '{}'),
  );
  return (
    <>
      <DraftNotice formData={formData} />
      <pre>{JSON.stringify(formData)}</pre>
      <button onClick={() => setFormData({ ...formData, name: 'Orders' })}>
        type
      </button>
    </>
  );
}

function Page() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  // The real router keeps the address of the window in step.
  window.history.replaceState(null, '', `${pathname}${search}`);
  // The form comes after the template has been asked for.
  const [isLoaded, setIsLoaded] = useState(false);
  return (
    <>
      <p>{`${pathname}${search}`}</p>
      <button onClick={() => setIsLoaded(true)}>load</button>
      <button onClick={() => navigate('/create/tasks/1')}>create</button>
      {isLoaded && pathname.includes('/templates/') && (
        <Wizard search={search} />
      )}
    </>
  );
}

const open = (address: string) =>
  render(
    <StrictMode>
      <MemoryRouter initialEntries={[address]}>
        <DraftKeeper />
        <Page />
      </MemoryRouter>
    </StrictMode>,
  );

const press = (name: string) =>
  act(() => screen.getByRole('button', { name }).click());

const reload = () =>
  act(() => {
    window.dispatchEvent(new Event('pagehide'));
  });

describe('the draft of a form', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => jest.restoreAllMocks());

  it('survives a reload, and the address is as before', async () => {
    const { unmount } = open(`${path}?x=1`);
    press('load');
    press('type');
    reload();
    unmount();

    open(`${path}?x=1`);
    press('load');
    expect(await screen.findByText('{"name":"Orders"}')).toBeInTheDocument();
    expect(screen.getByText(`${path}?x=1`)).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Restored');
  });

  it('is saved after a moment', async () => {
    open('/elsewhere/templates/default/other');
    press('load');
    press('type');
    await waitFor(() =>
      expect(readDraft('/elsewhere/templates/default/other')).toEqual({
        formData: { name: 'Orders' },
      }),
    );
  });

  it('is none as long as nothing was typed', () => {
    open('/create/templates/default/untouched');
    press('load');
    reload();
    expect(readDraft('/create/templates/default/untouched')).toBeUndefined();
  });

  it('is gone once the task was made', async () => {
    open(path);
    press('load');
    press('type');
    reload();
    expect(readDraft(path)).toBeDefined();
    press('create');
    expect(readDraft(path)).toBeUndefined();
  });

  it('gives way to a link that fills the form, and remembers the link', async () => {
    writeDraft(path, { formData: { name: 'Old' } });
    open(`${path}?formData=${encodeURIComponent('{"component":"x"}')}`);
    press('load');
    expect(screen.getByText('{"component":"x"}')).toBeInTheDocument();
    expect(screen.getByText(path)).toBeInTheDocument();
    press('type');
    reload();
    expect(readDraft(path)).toEqual<Draft>({
      formData: { component: 'x', name: 'Orders' },
      openedWith: '{"component":"x"}',
    });
  });

  it('says when it is too large to be put back', async () => {
    writeDraft(path, { formData: { name: 'a'.repeat(1_000_001) } });
    open(path);
    press('load');
    expect(screen.getByText('{}')).toBeInTheDocument();
    expect(screen.getByText(/too large/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Copy/ })).toBeInTheDocument();
    expect(readDraft(path)).toBeDefined();
  });

  it('is not kept of a form in the template editor', () => {
    open('/create/edit/templates/');
    press('load');
    press('type');
    reload();
    expect(sessionStorage).toHaveLength(0);
  });

  it('is said to be lost where the browser keeps nothing', () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      jest.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('Access is denied', 'SecurityError');
      });
    }
    open(path);
    press('load');
    press('type');
    reload();
    expect(screen.getByText('{"name":"Orders"}')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Not kept');
  });

  it('is only of paths within the app', () => {
    expect(isWizardPath('/create/templates/default/mwaa-dag')).toBe(true);
    expect(isWizardPath('/templates/default/mwaa-dag/')).toBe(true);
    expect(isWizardPath('//elsewhere.example/templates/default/x')).toBe(false);
  });
});
