import { Select, SelectItemText } from '@backstage/ui';
import { useMemo, useState } from 'react';
import {
  timezoneChoices,
  isTimezoneFound,
} from '../../schedule/timezoneChoices';
import { timingProblemAt } from '../../schedule/timingProblemAt';
import { problemProps } from './problemProps';
import { ScheduleInput } from './ScheduleInput';

/** More are not listed at once; nobody reads them. */
const MOST = 40;

/** The zone whose clock the schedule goes by; searched by city or offset. */
export function TimezoneInput(props: ScheduleInput) {
  const { timing, change, problems, now, readerZone, isDisabled } = props;
  const { timezone = '' } = timing;
  const [search, setSearch] = useState('');
  const choices = useMemo(
    () => timezoneChoices(now, readerZone),
    [now, readerZone],
  );
  const chosen = choices.find(({ id }) => id === timezone);
  const found = useMemo(() => {
    const listed = choices
      .filter(choice => isTimezoneFound(choice, search))
      .slice(0, MOST);
    // Or the button would not know what to say.
    return !chosen || listed.includes(chosen) ? listed : [chosen, ...listed];
  }, [choices, search, chosen]);
  return (
    <Select
      {...problemProps(timingProblemAt(problems, 'timezone'))}
      label="Timezone"
      description={
        chosen &&
        `${chosen.offset} now${chosen.isReaders ? '; your own timezone' : ''}.`
      }
      isDisabled={isDisabled}
      items={found}
      search={{
        placeholder: 'City or offset',
        inputValue: search,
        onInputChange: setSearch,
        filter: () => true,
      }}
      value={timezone || null}
      onChange={id => {
        setSearch('');
        if (id !== null) change({ ...timing, timezone: String(id) });
      }}
    >
      {choice => (
        <SelectItemText
          id={choice.id}
          title={choice.id}
          description={
            choice.isReaders
              ? `${choice.offset}, your own timezone`
              : choice.offset
          }
        />
      )}
    </Select>
  );
}
