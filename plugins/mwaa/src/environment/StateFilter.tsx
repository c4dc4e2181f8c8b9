import { DagState, EnvironmentDag } from 'backstage-plugin-mwaa-common';
import { stateTexts } from '../status/stateTexts';
import styles from './Environment.module.css';

interface Props {
  dags: readonly EnvironmentDag[];
  chosen: ReadonlySet<DagState>;
  onChange(chosen: ReadonlySet<DagState>): void;
}

/** Which states are shown; all of them while none is chosen. */
export function StateFilter({ dags, chosen, onChange }: Props) {
  const counts = new Map<DagState, number>();
  dags.forEach(({ state }) => counts.set(state, (counts.get(state) ?? 0) + 1));
  const states = (Object.keys(stateTexts) as DagState[]).filter(
    state => counts.has(state) || chosen.has(state),
  );
  const toggle = (state: DagState) => {
    const next = new Set(chosen);
    if (!next.delete(state)) next.add(state);
    onChange(next);
  };
  return (
    <div role="group" aria-label="Only in state" className={styles.states}>
      {states.map(state => {
        const { word, tone, Icon } = stateTexts[state];
        return (
          <button
            key={state}
            type="button"
            aria-pressed={chosen.has(state)}
            data-tone={tone}
            className={styles.state}
            onClick={() => toggle(state)}
          >
            <Icon size={14} aria-hidden="true" /> {word}{' '}
            {counts.get(state) ?? 0}
          </button>
        );
      })}
    </div>
  );
}
