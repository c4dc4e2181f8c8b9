import {
  airflowTarget,
  DagSpec,
  parseDagSpec,
} from 'backstage-plugin-mwaa-common';
import { renderDag } from './renderDag';

const minimal = {
  version: 1,
  dagId: 'orders',
  owner: 'team-orders',
  timezone: 'Europe/Rome',
  startDate: '2026-01-01',
  schedule: { type: 'manual' },
  catchup: false,
  paused: true,
  tasks: [{ id: 'load', operator: 'bash', with: { bash_command: 'true' } }],
};

const assets = {
  orders: { uri: 's3://lake/orders' },
  prices: { uri: 's3://lake/prices' },
  dag: { uri: 's3://lake/dag' },
};

/** The DAG file, its lines joined, so that the formatter's breaks do not count. */
async function rendered(changes: object, version = '3.3.2') {
  const target = airflowTarget(version);
  const { spec } = parseDagSpec({ ...minimal, ...changes }, target);
  const { files } = await renderDag(spec, target);
  return files[0].content
    .replace(/,?\n\s*(?=[\])}])/g, '')
    .replace(/([[({])\n\s*/g, '$1')
    .replace(/\s+/g, ' ');
}

const message = (text: string) => [
  { notifier: 'sns', with: { target_arn: 'arn:alerts', message: text } },
];

describe('schedules', () => {
  const cron = ['0 6 * * *', '0 18 * * *'];
  it.each([
    [
      'several crons',
      '3.0.6',
      { type: 'cron', cron, date: 'trigger' },
      'schedule=MultipleCronTriggerTimetable("0 6 * * *", "0 18 * * *", timezone="Europe/Rome")',
    ],
    [
      'several crons in one',
      '2.10.3',
      { type: 'cron', cron, date: 'trigger' },
      'schedule=CronTriggerTimetable("0 6,18 * * *", timezone="Europe/Rome")',
    ],
    [
      'periods of several crons',
      '3.0.6',
      { type: 'cron', cron, date: 'interval' },
      'schedule=CronDataIntervalTimetable("0 6,18 * * *", timezone="Europe/Rome")',
    ],
    [
      'periods of one length',
      '2.7.2',
      { type: 'every', every: 'PT90M', date: 'interval' },
      'schedule=DeltaDataIntervalTimetable(timedelta(hours=1, minutes=30))',
    ],
    [
      'moments of one distance',
      '2.11.0',
      { type: 'every', every: 'PT90M', date: 'trigger' },
      'schedule=DeltaTriggerTimetable(timedelta(hours=1, minutes=30))',
    ],
    [
      'all of some assets',
      '2.7.2',
      { type: 'assets', assets: { all: ['orders', { any: ['dag'] }] } },
      'schedule=[ORDERS, DAG_ASSET]',
    ],
    [
      'assets in any combination',
      '2.9.2',
      {
        type: 'assets',
        assets: { all: ['orders', { any: ['prices', 'dag'] }] },
      },
      'schedule=ORDERS & (PRICES | DAG_ASSET)',
    ],
    [
      'assets or time in Airflow 2',
      '2.9.2',
      {
        type: 'assetsOrTime',
        assets: 'orders',
        cron: '0 6 * * *',
        date: 'trigger',
      },
      'schedule=DatasetOrTimeSchedule(timetable=CronTriggerTimetable("0 6 * * *", timezone="Europe/Rome"), datasets=[ORDERS])',
    ],
    [
      'assets or time in Airflow 3',
      '3.0.6',
      {
        type: 'assetsOrTime',
        assets: 'orders',
        cron: '0 6 * * *',
        date: 'trigger',
      },
      'schedule=AssetOrTimeSchedule(timetable=CronTriggerTimetable("0 6 * * *", timezone="Europe/Rome"), assets=[ORDERS])',
    ],
  ])('runs by %s (%s)', async (_, version, schedule, expected) => {
    const used = 'assets' in schedule ? { assets } : {};
    expect(await rendered({ schedule, ...used }, version)).toContain(expected);
  });
});

describe('assets', () => {
  const outlets = {
    assets: {
      orders: {
        uri: { $template: 's3://{{ env.bucket }}/orders' },
        name: 'Orders',
        group: 'sales',
        extra: { rows: [1, { $literal: '{{ x }}' }] },
      },
      unused: { uri: 's3://lake/unused' },
    },
    values: { bucket: { default: 'lake' } },
    tasks: [{ ...minimal.tasks[0], outlets: ['orders'] }],
  };

  it('are constants with what the target knows of them', async () => {
    const [two, three] = await Promise.all([
      rendered(outlets, '2.10.3'),
      rendered(outlets, '3.0.6'),
    ]);
    const extra = 'extra={"rows": [1, "{{ x }}"]}';
    expect(two).toContain(`ORDERS = Dataset("s3://lake/orders", ${extra})`);
    expect(three).toContain(
      `ORDERS = Asset(name="Orders", uri="s3://lake/orders", group="sales", ${extra})`,
    );
    expect(three).toContain('outlets=[ORDERS]');
    expect(three).not.toContain('unused');
  });
});

describe('arguments of the DAG', () => {
  it('go by the names of the target', async () => {
    const changes = { failFast: true, accessControl: { Op: ['can_read'] } };
    expect(await rendered(changes, '2.10.3')).toContain('fail_stop=True');
    const three = await rendered({
      ...changes,
      displayName: 'Orders of the day',
      maxConsecutiveFailures: 3,
      nativeRendering: true,
      ownerLinks: { 'team-orders': 'mailto:a@example.com' },
    });
    for (const argument of [
      'dag_display_name="Orders of the day"',
      'max_consecutive_failed_dag_runs=3',
      'fail_fast=True',
      'render_template_as_native_obj=True',
      'access_control={"Op": {"can_read"}}',
      'owner_links={"team-orders": "mailto:a@example.com"}',
    ]) {
      expect(three).toContain(argument);
    }
  });

  it('hold the params with their schemas', async () => {
    const params = {
      limit: { type: 'integer', nullable: true, default: null, minimum: 1 },
      day: {
        type: 'string',
        default: '2026-01-01',
        format: 'date',
        title: 'Day',
        section: 'Range',
        examples: ['2026-01-02'],
      },
    };
    const source = await rendered({ params });
    expect(source).toContain(
      '"limit": Param(None, type=["null", "integer"], minimum=1)',
    );
    expect(source).toContain(
      '"day": Param("2026-01-01", type="string", title="Day", section="Range", examples=["2026-01-02"], format="date")',
    );
  });

  it('hold the defaults that say anything new', async () => {
    const source = await rendered({
      defaults: {
        retries: 2,
        retryDelayMax: 'PT10M',
        pool: 'default_pool',
        with: { append_env: true },
      },
    });
    expect(source).toContain(
      'default_args={"owner": "team-orders", "retries": 2, "max_retry_delay": timedelta(minutes=10), "append_env": True}',
    );
  });

  it('refuse a default that operators would read differently', async () => {
    const spec = {
      ...minimal,
      defaults: { with: { cwd: 'a {{ b }}' } },
      tasks: [
        ...minimal.tasks,
        { id: 'own', operator: 'acme.Load', with: { cwd: 'x' } },
      ],
    } as DagSpec;
    await expect(renderDag(spec, airflowTarget('3.0.6'))).rejects.toThrow(
      /"cwd" would reach the operators differently/,
    );
  });
});

describe('notifications', () => {
  it('are callbacks, alone or in a list, their literals kept from Jinja', async () => {
    const source = await rendered({
      notify: {
        onFailure: [...message('a {{ b }}'), ...message('c')],
        onSuccess: [
          { notifier: 'python', with: { module: 'alerts', callable: 'tell' } },
        ],
      },
    });
    expect(source).toContain(
      `on_failure_callback=[SnsNotifier(target_arn="arn:alerts", message="a {{ '{{' }} b }}"), SnsNotifier(target_arn="arn:alerts", message="c")]`,
    );
    expect(source).toContain('from orders.alerts import tell');
    expect(source).toContain('on_success_callback=tell');
  });

  it('are written once when they are used again', async () => {
    const source = await rendered({
      notify: { onFailure: message('a') },
      tasks: [{ ...minimal.tasks[0], notify: { onRetry: message('a') } }],
    });
    expect(source).toContain(
      'NOTIFY_SNS = SnsNotifier(target_arn="arn:alerts", message="a")',
    );
    expect(source).toContain('on_failure_callback=NOTIFY_SNS');
    expect(source).toContain('on_retry_callback=NOTIFY_SNS');
  });

  it.each([
    ['3.2.1', 'message="",'],
    ['3.3.2', `message='""',`],
  ])(
    'keep an empty text with native rendering in %s',
    async (version, text) => {
      const changes = {
        nativeRendering: true,
        notify: {
          onFailure: [
            {
              notifier: 'sns',
              with: {
                target_arn: 'arn:alerts',
                message: '',
                message_attributes: { text: '' },
              },
            },
          ],
        },
      };
      const dag = await rendered(changes, version);
      expect(dag).toContain(text);
      expect(dag).toContain('{"text": \'""\'}');
    },
  );

  it('read the params of the task that they tell of', async () => {
    const told = {
      notifier: 'sns',
      with: { target_arn: 'arn:alerts', message: { $param: 'part' } },
    };
    const dag = await rendered({
      tasks: [
        {
          ...minimal.tasks[0],
          params: { part: { type: 'string', default: 'a' } },
          notify: { onFailure: [told], onRetry: [told] },
        },
      ],
    });
    expect(dag).toContain('message="{{ params.part }}"');
    expect(dag).toContain('on_retry_callback=NOTIFY_SNS');
  });

  it('call a webhook with a class of the file where there is none', async () => {
    const changes = {
      notify: {
        onFailure: [{ notifier: 'webhook', with: { endpoint: 'v1/alerts' } }],
      },
    };
    const callback = 'on_failure_callback=HttpNotifier(endpoint="v1/alerts")';
    const [old, newest] = await Promise.all([
      rendered(changes, '2.7.2'),
      rendered(changes),
    ]);
    expect(old).toContain('class HttpNotifier(BaseNotifier):');
    expect(old).toContain(callback);
    expect(newest).not.toContain('class HttpNotifier');
    expect(newest).toContain(callback);
  });
});

describe('a deadline', () => {
  const deadline = {
    after: 'PT1H',
    from: 'queued',
    whereAvailable: true,
    notify: message('late'),
  };
  const schedule = { type: 'cron', cron: '@daily', date: 'trigger' };

  it('awaits the notifier', async () => {
    expect(await rendered({ deadline, schedule })).toContain(
      'deadline=DeadlineAlert(reference=DeadlineReference.DAGRUN_QUEUED_AT, interval=timedelta(hours=1), callback=AsyncCallback(SnsNotifier, kwargs={"target_arn": "arn:alerts", "message": "late"}))',
    );
  });

  it('is left out where it may be', async () => {
    expect(await rendered({ deadline, schedule }, '3.0.6')).not.toMatch(
      /deadline/i,
    );
  });

  it.each([
    ['2.10.3', { ...deadline, whereAvailable: false }, /has no deadlines/],
    [
      '3.3.2',
      { ...deadline, notify: [{ notifier: 'chime' }] },
      /cannot tell anybody by "chime"/,
    ],
  ])('is refused by the renderer of %s', async (version, wrong, why) => {
    const spec = { ...minimal, deadline: wrong } as DagSpec;
    await expect(renderDag(spec, airflowTarget(version))).rejects.toThrow(why);
  });
});
