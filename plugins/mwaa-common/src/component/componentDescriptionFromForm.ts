import {
  CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { nameTextProblem } from '../dag/nameTextProblem';
import { Problem } from '../problem';
import { ComponentDescription } from './ComponentDescription';
import { componentIdentifier } from './identifier';
import { meshUrnProblem } from './meshUrnProblem';
import { readEntityRef } from './readEntityRef';
import { FormDraft } from './readFormFields';
import { slug } from './slug';
import { urnAsTyped } from './urnAsTyped';

type Report = (path: Problem['path'], message: string) => void;

function referenceList(
  name: 'dependsOn' | 'readsFrom',
  form: FormDraft,
  report: Report,
): string[] {
  const references = (form[name] ?? []).flatMap((value, index) => {
    const text = urnAsTyped(value);
    if (text.startsWith('urn:')) {
      const message = meshUrnProblem(text);
      if (message) report([name, index], message);
      return [text];
    }
    const reading = readEntityRef(text, []);
    if (!reading.ok) report([name, index], reading.message);
    return reading.ok ? [stringifyEntityRef(reading.ref)] : [];
  });
  return [...new Set(references)];
}

function titleOf(name: string | undefined, report: Report) {
  const title = (name ?? '').trim().replace(/\s+/g, ' ');
  const invisible = nameTextProblem(title);
  if (invisible) report(['name'], invisible);
  else if (name !== undefined && !slug(title)) {
    report(
      ['name'],
      'holds no Latin letter or digit that a technical name can be made of',
    );
  }
  return title;
}

/** What the wizard says about the component, with everything wrong about it. */
export function componentDescriptionFromForm(form: FormDraft): {
  component?: ComponentDescription;
  owner?: CompoundEntityRef;
  environmentName?: string;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const report: Report = (path, message) => problems.push({ path, message });
  const refOf = (
    name: 'owner' | 'domain' | 'system' | 'environment',
    kinds: string[],
  ) => {
    const text = form[name];
    const reading = text === undefined ? undefined : readEntityRef(text, kinds);
    if (reading && !reading.ok) report([name], reading.message);
    return reading?.ok ? reading.ref : undefined;
  };
  const title = titleOf(form.name, report);
  const owner = refOf('owner', ['group', 'user']);
  const domain = refOf('domain', ['domain']);
  const system = refOf('system', ['system']);
  const environment = refOf('environment', ['resource']);
  const dependsOn = referenceList('dependsOn', form, report);
  const readsFrom = referenceList('readsFrom', form, report);
  const { description, version, tags = [] } = form;
  const name = slug(title);
  const complete =
    name &&
    owner &&
    domain &&
    system &&
    version &&
    description &&
    !problems.length;
  return {
    problems,
    owner,
    environmentName: environment?.name,
    ...(complete && {
      component: {
        name,
        title,
        description,
        owner: stringifyEntityRef(owner),
        domain: stringifyEntityRef(domain),
        system: stringifyEntityRef(system),
        version,
        identifier: componentIdentifier({
          domain: domain.name,
          product: system.name,
          version,
          name,
        }),
        dependsOn,
        readsFrom,
        tags,
      },
    }),
  };
}
