/** A refusal by the server, in the user's language. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: Record<string, unknown>;
  readonly fields: Record<string, string>;

  constructor(status: number, body: Partial<ErrorBody>) {
    super(body.message ?? "");
    this.name = "ApiError";
    this.status = status;
    this.code = body.code ?? `http.${status}`;
    this.details = body.details ?? {};
    this.fields = body.fields ?? {};
  }
}

export type ErrorBody = {
  code: string;
  message: string;
  details: Record<string, unknown>;
  fields: Record<string, string>;
};

/** No answer came: no line, or the server is not there. */
export class OfflineError extends Error {
  override readonly name = "OfflineError";
}

export const isStatus = (error: unknown, ...statuses: number[]): error is ApiError =>
  error instanceof ApiError && statuses.includes(error.status);

/** Waiting and asking again may help: no line, server busy. Anything else stays as it is. */
export const mayPass = (error: unknown): boolean =>
  error instanceof OfflineError || isStatus(error, 429, 502, 503, 504);
