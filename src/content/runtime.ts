/** The browser's own API, without a polyfill: both names answer with promises for what is used here. */
type Api = { readonly runtime: typeof chrome.runtime };
const globals = globalThis as { browser?: Api; chrome?: Api };

/** Asked for when something is to be said: most pages need it never, and the browser makes it at the first touch. */
export function runtime(): typeof chrome.runtime {
  const api = globals.browser ?? globals.chrome;
  if (!api) throw new Error('Ajar’s page scripts run in an extension only');
  return api.runtime;
}
