import type { Page } from '../sites/mail/adapter.ts';

/** This tab's page, with its address as it is at each look: single-page webmails change it. */
export function livePage(): Page {
  let url = new URL(location.href);
  return {
    document,
    get url() {
      // Making one costs more than the rest of a look that finds nothing new.
      if (url.href !== location.href) url = new URL(location.href);
      return url;
    },
  };
}
