/** One effect that has happened. */
export interface DeploymentProgress {
  step: 'claimed' | 'written' | 'deleted' | 'applied';
  key: string;
}
