import { RunDots } from '../../schedule/runDots';
import styles from './Schedule.module.css';

const WIDTH = 600;
const HEIGHT = 34;
const EDGE = 8;

const x = (share: number) => EDGE + share * (WIDTH - 2 * EDGE);

/** The runs to come as dots on a line; the table says the same in words. */
export function RunsPicture({ dots, marks, label }: RunDots) {
  return (
    <div className={styles.picture} aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%">
        <line
          className={styles.axis}
          x1={x(0)}
          x2={x(1)}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
        />
        {Array.from({ length: marks + 1 }, (_, index) => (
          <line
            key={index}
            className={styles.axis}
            x1={x(index / marks)}
            x2={x(index / marks)}
            y1={HEIGHT / 2 - 6}
            y2={HEIGHT / 2 + 6}
          />
        ))}
        {dots.map(share => (
          <circle
            key={share}
            className={styles.dot}
            cx={x(share)}
            cy={HEIGHT / 2}
            r={5}
          />
        ))}
      </svg>
      <div className={styles.pictureEnds}>
        <span>now</span>
        <span>{label}</span>
      </div>
    </div>
  );
}
