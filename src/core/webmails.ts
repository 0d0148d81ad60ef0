/** A webmail that can be switched on by its name. Software that anybody can host is switched on by its address instead. */
export type Webmail = { readonly id: string; readonly label: string; readonly origins: readonly string[] };

/** In the order of the welcome page. */
export const webmails: readonly Webmail[] = [{ id: 'gmail', label: 'Gmail', origins: ['https://mail.google.com/*'] }];
