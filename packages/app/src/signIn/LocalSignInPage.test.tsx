import { IdentityApi } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LocalSignInPage } from './LocalSignInPage';

const users = [
  {
    entityRef: 'user:default/ada',
    displayName: 'Ada Keller',
    team: 'Orders team',
    may: 'Creates workloads.',
  },
  {
    entityRef: 'user:default/vera',
    displayName: 'Vera Lindqvist',
    team: 'Viewers',
    may: 'Reads everything.',
  },
];

const session = {
  profile: { displayName: 'Ada Keller' },
  backstageIdentity: {
    token: `e30.${window.btoa('{"exp":4102444800}')}.e30`,
    identity: {
      type: 'user',
      userEntityRef: 'user:default/ada',
      ownershipEntityRefs: ['user:default/ada', 'group:default/team-orders'],
    },
  },
};

function renderPage(local: object = { users }) {
  const signedIn: IdentityApi[] = [];
  renderInTestApp(
    <LocalSignInPage onSignInSuccess={identity => signedIn.push(identity)} />,
    {
      config: { app: { title: 'Workloads' }, auth: { providers: { local } } },
      apis: [mockApis.discovery()],
    },
  );
  return signedIn;
}

function answer(status: number, body: object) {
  return jest.spyOn(global, 'fetch').mockImplementation(
    async () =>
      new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': 'application/json' },
      }),
  );
}

describe('LocalSignInPage', () => {
  beforeEach(() => window.localStorage.clear());
  afterEach(() => jest.restoreAllMocks());

  it('offers every user with team and permissions, by keyboard too', async () => {
    const fetched = answer(200, session);
    const signedIn = renderPage();

    expect(await screen.findByText('Orders team')).toBeInTheDocument();
    expect(screen.getByText('Reads everything.')).toBeInTheDocument();
    await userEvent.tab();
    expect(
      screen.getByRole('button', { name: 'Sign in as Ada Keller' }),
    ).toHaveFocus();
    await userEvent.keyboard('{Enter}');

    await waitFor(() => expect(signedIn).toHaveLength(1));
    const [url, request] = fetched.mock.calls[0];
    expect(url).toContain('/api/auth/local/refresh');
    expect(new Headers(request?.headers).get('x-local-user')).toBe(
      'user:default/ada',
    );
    expect(await signedIn[0].getBackstageIdentity()).toMatchObject({
      userEntityRef: 'user:default/ada',
    });
  });

  it('keeps the identity on a reload until one signs out', async () => {
    answer(200, session);
    window.localStorage.setItem('local-sign-in-user', 'user:default/ada');
    const signedIn = renderPage();

    await waitFor(() => expect(signedIn).toHaveLength(1));
    await signedIn[0].signOut();
    expect(window.localStorage.getItem('local-sign-in-user')).toBeNull();
  });

  it('says why it did not work and leads back', async () => {
    answer(404, {
      error: { name: 'NotFoundError', message: 'User not found' },
      response: { statusCode: 404 },
    });
    renderPage();

    await userEvent.click(
      await screen.findByRole('button', { name: 'Sign in as Ada Keller' }),
    );
    expect(await screen.findByText('Sign-in did not work')).toBeInTheDocument();
    expect(screen.getByText(/User not found/)).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Back to the sign-in page' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Sign in as Ada Keller' }),
    ).toBeInTheDocument();
  });

  it('offers nobody whom the configuration no longer names', async () => {
    window.localStorage.setItem('local-sign-in-user', 'user:default/eve');
    renderPage();
    expect(await screen.findByText('Viewers')).toBeInTheDocument();
  });

  it('says so when the configuration names no user', async () => {
    renderPage({});
    expect(
      await screen.findByText(/auth.providers.local.users .* names no user/),
    ).toBeInTheDocument();
  });
});
