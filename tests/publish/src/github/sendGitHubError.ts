import { Response } from 'express';

/** GitHub's error shape; `status` stands in the body as text, too. */
export function sendGitHubError(
  res: Response,
  status: number,
  message: string,
  errors?: { resource: string; code: string; field: string; message: string }[],
): void {
  res.status(status).json({
    message,
    ...(errors ? { errors } : {}),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  });
}
