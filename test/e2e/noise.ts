/** Everything that a clean run must not show, collected from pages, panel and worker. */
export type Noise = {
  /** Errors and warnings on any console, and uncaught errors, each with where it came from. */
  readonly complaints: string[];
  /** Addresses of http, https and WebSocket requests. */
  readonly requests: string[];
};

export const quiet = (): Noise => ({ complaints: [], requests: [] });

export const isNetwork = (url: string): boolean => /^(https?|wss?):/.test(url);

export const isComplaint = (type: string): boolean => type === 'error' || type === 'warning' || type === 'assert';
