import {
  OperatorDefinition,
  requirementsFor,
} from 'backstage-plugin-mwaa-common';
import { code, codes } from '../markdown/code';
import { table } from '../markdown/table';
import { knownTargets } from '../versions/knownTargets';
import { versionWords } from '../versions/versionWords';
import { operatorTargets } from './operatorTargets';
import { providerWords } from './providerWords';

const STANDARD_MODULE = 'airflow.providers.standard.';

function modulesOf(operator: OperatorDefinition, major: number): string[] {
  const ofMajor = operatorTargets(operator).filter(
    target => target.major === major,
  );
  return [...new Set(ofMajor.map(target => operator.module(target)))];
}

function moduleRows(operator: OperatorDefinition): string[][] {
  const [two, three] = [2, 3].map(major => codes(modulesOf(operator, major)));
  if (two === three) return [['module', two]];
  return [
    ...(two ? [['module in Airflow 2', two]] : []),
    ...(three ? [['module in Airflow 3', three]] : []),
  ];
}

function versionRows(operator: OperatorDefinition): string[][] {
  const words = versionWords(operatorTargets(operator), knownTargets);
  const provider = providerWords(operator);
  if (!words) return [];
  return [
    ['Airflow', provider ? `${words} (amazon provider ${provider})` : words],
  ];
}

function requirementRows(operator: OperatorDefinition): string[][] {
  const lacking = operatorTargets(operator).filter(
    target => requirementsFor([operator], target).length,
  );
  if (!lacking.length) return [];
  const where = versionWords(lacking, operatorTargets(operator));
  return [
    [
      'not in the image',
      `${where ? `of ${where}` : 'of any version'}: the environment’s requirements.txt must name ${codes([operator.provider, ...(operator.requires ?? [])])}`,
    ],
  ];
}

/** What the operator is in Airflow and needs in AWS. */
export function operatorFacts(operator: OperatorDefinition): string {
  const isStandard = modulesOf(operator, 3).some(name =>
    name.startsWith(STANDARD_MODULE),
  );
  const standard = isStandard
    ? `, in Airflow 3 with ${code('apache-airflow-providers-standard')}`
    : '';
  return table(
    ['', ''],
    [
      ['class', `${code(operator.className)}, ${operator.kind}`],
      ...moduleRows(operator),
      ['distribution', `${code(operator.provider)}${standard}`],
      ...versionRows(operator),
      ...requirementRows(operator),
      ['IAM actions', codes(operator.iamActions) || 'none of its own'],
    ],
  );
}
