import { freshBrowser } from './fake-browser.ts';

/** The worker's handlers on an empty database, in a browser of their own, with these webmails switched on. */
export async function startWorker(...origins: readonly string[]) {
  const browser = freshBrowser();
  const { keepSwitchedOn } = await import('../../src/storage/settings.ts');
  await keepSwitchedOn(origins.map((origin) => `${origin}/*`));
  return {
    browser,
    content: (await import('../../src/background/content-handlers.ts')).contentHandlers,
    pages: (await import('../../src/background/page-handlers.ts')).pageHandlers,
    insertion: await import('../../src/background/insertion.ts'),
    cases: await import('../../src/background/cases.ts'),
    record: await import('../../src/background/record.ts'),
    session: await import('../../src/storage/session.ts'),
    history: await import('../../src/storage/history.ts'),
    drafts: await import('../../src/storage/drafts.ts'),
    suggestions: await import('../../src/storage/suggestions.ts'),
  };
}
