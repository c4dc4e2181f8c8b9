import { ConditionPath } from '../../schedule/conditionPath';
import { sentenceAbout } from '../../form/sentenceAbout';
import { sourceTexts } from '../../schedule/suggestedAssets';
import { timingProblemAt } from '../../schedule/timingProblemAt';
import { ConditionEditing } from './ConditionEditing';
import { PartButtons } from './PartButtons';
import styles from './Schedule.module.css';

interface Props {
  editing: ConditionEditing;
  path: ConditionPath;
  /** Of the asset. */
  assetKey: string;
  /** Where it stands in the specification. */
  place: readonly (string | number)[];
}

/** An asset that is waited for. */
export function AssetPart({ editing, path, assetKey, place }: Props) {
  const { assets, suggestions, problems } = editing;
  const asset = Object.hasOwn(assets, assetKey) ? assets[assetKey] : undefined;
  const uri = typeof asset?.uri === 'object' ? asset.uri.$template : asset?.uri;
  const name = asset?.name ?? uri ?? asset?.alias ?? assetKey;
  const suggestion = suggestions.find(each => each.uri === uri);
  const problem = [
    sentenceAbout('The URI', timingProblemAt(problems, 'assets', assetKey)),
    sentenceAbout('The condition', timingProblemAt(problems, ...place)),
  ]
    .filter(Boolean)
    .join('; ');
  return (
    <div className={styles.asset}>
      <div className={styles.texts}>
        <span className={styles.name}>{name}</span>
        {uri && uri !== name && <span className={styles.hint}>{uri}</span>}
        {suggestion && (
          <span className={styles.hint}>{sourceTexts[suggestion.source]}</span>
        )}
        {problem && <span className={styles.problem}>{problem}</span>}
      </div>
      <PartButtons editing={editing} path={path} name={name} />
    </div>
  );
}
