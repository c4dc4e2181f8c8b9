/** An operator of the palette in a list; the definition has the rest. */
export interface OperatorSummary {
  id: string;
  title: string;
  summary: string;
  service: string;
  kind: 'operator' | 'sensor' | 'notifier';
  /** Whether the Airflow that was asked about has it. */
  available: boolean;
}
