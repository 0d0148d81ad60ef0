import type { Page } from '../sites/mail/adapter.ts';

/** This tab's page. Single-page webmails change its address. Asking `location` for it would cost every page a third of a millisecond. */
export function livePage(): Page {
  let url: URL | undefined;
  return {
    document,
    get url() {
      if (url?.href !== document.URL) url = new URL(document.URL);
      return url;
    },
  };
}
