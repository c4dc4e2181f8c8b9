import { CronFieldReading } from '../../readCronField';
import { listText } from './listText';
import { runsText } from './runsText';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The months in which a cron expression is due; `undefined` for all. */
export const monthsText = ({
  all,
  values,
}: CronFieldReading): string | undefined =>
  all || values.size === 12
    ? undefined
    : `in ${listText(
        runsText(
          [...values].sort((a, b) => a - b),
          month => months[month - 1],
        ),
      )}`;
