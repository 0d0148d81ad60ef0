import type { Page } from '../sites/mail/adapter.ts';

/** This tab's page, with its address as it is at each look: single-page webmails change it. */
export const livePage = (): Page => ({
  document,
  get url() {
    return new URL(location.href);
  },
});
