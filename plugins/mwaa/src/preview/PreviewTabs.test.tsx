import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { apiWith, openTab, preview, show } from './__testUtils__/showPreview';

describe('PreviewTabs', () => {
  it('does not ask for a plan while there are problems', async () => {
    const plan = jest.fn(async () => {
      throw new Error('asked');
    });
    show(
      apiWith({
        plan,
        preview: async () =>
          preview({ problems: [{ path: ['dagId'], message: 'is taken' }] }),
      }),
    );
    await openTab('What changes');
    expect(
      await screen.findByText(/as soon as the specification has no problems/),
    ).toBeInTheDocument();
    expect(plan).not.toHaveBeenCalled();
  });

  it('shows each file of the plan, with its diff and what stands against it', async () => {
    const plan = jest.fn(async () => ({
      outcome: 'conflict' as const,
      location: 's3://bucket/dags/orders_daily/',
      conflicts: ['orders_daily.py was changed by hand.'],
      failures: [],
      warnings: ['The bucket keeps no versions.'],
      deployFrom: 'ci' as const,
      files: [
        {
          path: 'orders_daily.py',
          action: 'update' as const,
          diff: '-x = 1\n+x = 2\n',
        },
        { path: 'old.sql', action: 'delete' as const },
      ],
    }));
    show(apiWith({ plan }));
    await openTab('What changes');
    expect(
      await screen.findByText('orders_daily.py was changed by hand.'),
    ).toBeInTheDocument();
    expect(screen.getByText('The bucket keeps no versions.')).toBeVisible();
    expect(screen.getByText(/pipeline of the repository/)).toBeVisible();
    expect(
      await screen.findByRole('textbox', {
        name: 'What changes in orders_daily.py',
      }),
    ).toHaveTextContent('+x = 2');
    expect(
      within(screen.getByRole('list', { name: 'Files' })).getByText('Delete'),
    ).toBeVisible();
    expect(plan).toHaveBeenCalledWith(
      expect.objectContaining({
        componentRef: 'component:default/daily-orders',
        owner: 'group:default/team-orders',
      }),
      expect.anything(),
    );
  });

  it('lists what the environment needs, and gives it as a policy', async () => {
    show(
      apiWith({
        preview: async () =>
          preview({
            requirements: ['apache-airflow-providers-slack==9.1.4'],
            iamActions: ['glue:StartJobRun'],
          }),
      }),
    );
    await openTab('Needs');
    expect(
      within(
        await screen.findByRole('list', { name: 'IAM actions' }),
      ).getByText('glue:StartJobRun'),
    ).toBeVisible();
    expect(
      await screen.findByRole('textbox', {
        name: 'Lines for requirements.txt',
      }),
    ).toHaveTextContent('apache-airflow-providers-slack==9.1.4');
    const user = userEvent.setup();
    const written = jest.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Copy: IAM policy' }));
    expect(
      await screen.findByRole('button', { name: 'Copied: IAM policy' }),
    ).toBeInTheDocument();
    expect(JSON.parse(written.mock.calls[0][0])).toMatchObject({
      Statement: [{ Effect: 'Allow', Action: ['glue:StartJobRun'] }],
    });
  });
});
