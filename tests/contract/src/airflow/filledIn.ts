import { AirflowTask } from './AirflowAnswer';

const command = (bash_command: string, env: object) => ({ bash_command, env });

/**
 * What operators get when templates, params and results are filled in, by case
 * and task. The runs of the tests are of 14 March 2026.
 */
export const filledIn: Record<
  string,
  Record<string, Partial<AirflowTask>> | undefined
> = {
  workload: {
    load: { rendered: { endpoint: 'v1/orders/2026-03-14' } },
    transform: { rendered: { parameters: { day: '2026-03-14' } } },
  },
  glue_athena_sns: {
    'clean-orders': {
      rendered: {
        script_args: {
          '--day': '2026-01-01',
          '--mode': 'full',
          '--options': '{"columns": ["a", "b"], "sample": 0.5}',
          '--workers': '2',
        },
      },
    },
    tell: {
      rendered: {
        message: 'Query result of report under return_value of 2026-01-01',
        message_attributes: { query: 'result of report under return_value' },
      },
    },
  },
  python_steps: {
    load: {
      rendered: {
        op_kwargs: {
          rows: 'result of transform under rows',
          target: {
            table: 'orders',
            sources: [
              {
                name: 'extract',
                value: 'result of extract under return_value',
              },
            ],
          },
        },
      },
    },
  },
  emr_fallback: {
    publish: {
      rendered: {
        dest_bucket_key: 's3://sales-data/aggregate/2026-03-14.parquet',
      },
    },
  },
  arrows: {
    left: { rendered: { env: { ROWS: 'one row' } } },
  },
  orders_consumer: {
    report: {
      rendered: {
        env: {
          ROWS: 'rows of s3://sales-data/orders',
          CUSTOMERS: '{"rows": "rows of s3://sales-data/customers"}',
        },
      },
    },
  },
  every_value: {
    values: {
      rendered: {
        op_args: [
          { $bytes: 'AGEi' },
          { $set: [1, 2] },
          { $date: '2026-01-31T06:00:00+01:00' },
        ],
        op_kwargs: {
          none: null,
          empty_list: [],
          empty_mapping: {},
          duration: { $seconds: 5400 },
          // A member that is text is filled in like any text.
          rule: 'success',
          function: { $object: 'every_value.checks.is_ready' },
          literal: { $odd: '{{ x }}' },
          '--table_name': '3',
        },
      },
    },
    copied: {
      rendered: {
        source_s3_key: 's3://sales/20260314',
        dest_s3_key: 's3://sales/{{ literal',
      },
    },
  },
  list_map_reduce: {
    count: {
      copies: ['orders/1', 'orders/2'].map(key => ({
        op_args: [],
        op_kwargs: { bucket: 'sales-landing', key },
        templates_dict: null,
      })),
    },
  },
  copies_of_tasks: {
    cross: {
      copies: ['./load a', './load {{ b }}'].flatMap(text =>
        ['monday', '2026-03-14T15:09:26+00:00'].map(DAY =>
          expect.objectContaining(
            command(text, { MODE: 'full', WHEN: 'manual__2026-03-14', DAY }),
          ),
        ),
      ),
    },
    each_table: {
      copies: ['./load', './check'].flatMap(text =>
        ['orders', 'customers'].map(TABLE =>
          expect.objectContaining(
            command(text, { MODE: '{{ not a template }}', TABLE }),
          ),
        ),
      ),
    },
    paired: {
      copies: [
        command('./load a', { MODE: 'full', DAY: 'monday' }),
        command('./load b', { MODE: 'full', DAY: '{{ tuesday }}' }),
      ].map(each => expect.objectContaining(each)),
    },
    paired_results: {
      copies: [
        ['orders', 'monday'],
        ['customers', 'tuesday'],
      ].map(([TABLE, DAY]) =>
        expect.objectContaining(
          command('./load', { MODE: '{{ full }}', TABLE, DAY }),
        ),
      ),
    },
    paired_arguments: {
      copies: [
        ['monday', 'orders'],
        ['tuesday', 'customers'],
      ].map(([day, TABLE]) =>
        expect.objectContaining(command(day, { MODE: '{{ full }}', TABLE })),
      ),
    },
    listed: {
      copies: [
        expect.objectContaining(
          command('./load a', { DAY: '2026-03-14T15:09:26+00:00' }),
        ),
        expect.objectContaining({ bash_command: './load b' }),
      ],
    },
    functions: {
      copies: [1, 2].flatMap(day =>
        ['a', 'b'].map(item =>
          expect.objectContaining({
            op_args: [item],
            op_kwargs: { mode: 'full', day },
          }),
        ),
      ),
    },
  },
};
