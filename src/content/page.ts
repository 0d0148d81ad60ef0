import type { Page } from '../sites/mail/adapter.ts';

/** This tab's page. Single-page webmails change its address, which `location` follows. */
export const livePage = (): Page => ({ document, url: location });
