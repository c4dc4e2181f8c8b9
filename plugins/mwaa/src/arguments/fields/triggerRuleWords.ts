import { triggerRules } from 'backstage-plugin-mwaa-common';

/** When a task runs, by the rule for the tasks right before it. */
export const triggerRuleWords: Readonly<
  Record<(typeof triggerRules)[number], string>
> = {
  all_success: 'All before succeeded (all_success)',
  all_failed: 'All before failed (all_failed)',
  all_done: 'All before ended, however (all_done)',
  all_done_setup_success:
    'All before ended, and the set-up succeeded (all_done_setup_success)',
  all_done_min_one_success:
    'All before ended, one at least succeeded (all_done_min_one_success)',
  all_skipped: 'All before were skipped (all_skipped)',
  one_success: 'As soon as one succeeded (one_success)',
  one_failed: 'As soon as one failed (one_failed)',
  one_done: 'As soon as one succeeded or failed (one_done)',
  none_failed: 'None failed; some may be skipped (none_failed)',
  none_failed_min_one_success:
    'None failed, one at least succeeded (none_failed_min_one_success)',
  none_skipped: 'None was skipped (none_skipped)',
  always: 'At once, whatever happened (always)',
};
