import { DagSpec } from 'backstage-plugin-mwaa-common';
import { Locator, Page } from 'playwright-core';
import { FormFields } from '../FormFields';

const presets: Readonly<Record<string, string>> = {
  '@hourly': 'Hourly',
  '@daily': 'Daily',
  '@weekly': 'Weekly',
};

/** The schedule field of the wizard. */
export class ScheduleField {
  private readonly fields: FormFields;

  constructor(private readonly page: Page) {
    this.fields = new FormFields(page, this.group);
  }

  get group(): Locator {
    return this.page.getByRole('group', { name: 'Schedule', exact: true });
  }

  async fillIn(dag: DagSpec): Promise<void> {
    const { schedule } = dag;
    if (schedule.type === 'manual') {
      await this.fields.choose('Kind', 'By hand only');
    } else if (schedule.type === 'cron') {
      await this.cron(`${schedule.cron}`);
      if (schedule.date === 'trigger') {
        await this.group.getByText('The moment it runs').click();
      }
    } else {
      throw new Error(`Nobody has taught this page ${schedule.type} yet`);
    }
    const zone = this.group.getByRole('button', { name: /Timezone$/ });
    if ((await zone.innerText()).trim() !== dag.timezone) {
      await this.chooseTimezone(dag.timezone);
    }
    await this.fields.type('Start date, day', dag.startDate);
    const paused = this.group.getByRole('switch', { name: 'Start paused' });
    if ((await paused.isChecked()) !== dag.paused) {
      await this.group.getByText('Start paused', { exact: true }).click();
    }
  }

  async chooseTimezone(timezone: string): Promise<void> {
    await this.fields.find('Timezone', timezone);
  }

  /** What the field says in words. */
  async description(): Promise<string> {
    return this.group
      .getByRole('region', { name: 'What it means' })
      .getByRole('status')
      .innerText();
  }

  /** The first column of the next runs. */
  async nextRuns(): Promise<string[]> {
    const rows = this.group
      .getByRole('table', { name: 'Next runs' })
      .getByRole('row');
    const texts: string[] = [];
    for (const row of (await rows.all()).slice(1)) {
      texts.push(await row.getByRole('cell').first().innerText());
    }
    return texts;
  }

  private async cron(cron: string): Promise<void> {
    if (cron in presets) {
      await this.group.getByText(presets[cron], { exact: true }).click();
      return;
    }
    await this.fields.choose('Kind', 'Cron expression');
    await this.fields.type('Cron expression', cron);
  }
}
