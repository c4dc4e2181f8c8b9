import { adversarialFragments } from './adversarialFragments';
import { isPlainText } from './isPlainText';

/** What a fragment stands in, so that it may be taken for more than text. */
const frames: readonly ((fragment: string) => string)[] = [
  text => text,
  text => ` ${text} `,
  text => `a${text}b`,
  text => `"${text}"`,
  text => `'${text}'`,
  text => `"""${text}"""`,
  text => `'''${text}'''`,
  text => `${text}\\`,
  text => `\n${text}\n`,
  text => `{{ ${text} }}`,
  text => `{{${text}`,
  text => `{% ${text} %}`,
  text => `{%- ${text} -%}`,
  text => `{# ${text} #}`,
  text => `${text} #}`,
  text => `{% raw %}${text}{% endraw %}`,
  text => `$(${text})`,
  text => `\`${text}\``,
  text => `key: ${text}`,
  text => `- ${text}`,
  text => `# ${text}`,
  text => `"); ${text} #`,
  text => `'); ${text} #`,
  text => `f"{${text}}"`,
  text => `<!-- ${text} -->`,
  text => `<p title="${text}">`,
  text => `\u202e${text}`,
  text => `${text}.sql`,
  text => `${text}.sh`,
  text => `${text}.json`,
  text => `${text}.md`,
];

/** Over two thousand texts, always the same ones. */
export const adversarialTexts: readonly string[] = [
  ...new Set(
    Object.values(adversarialFragments)
      .flat()
      .flatMap(fragment => frames.map(frame => frame(fragment))),
  ),
].filter(isPlainText);
