import browser from 'webextension-polyfill';
import { readPrivateSettings } from '../storage/settings.ts';

/** What Ajar may say outside its own pages: neutral words, that nobody looking over a shoulder learns anything from. */
type Notice = 'something_kept' | 'walk_over';

/** The icon's tooltip. */
export async function sayKept(): Promise<void> {
  await browser.action.setTitle({ title: browser.i18n.getMessage('something_kept') });
}

/** The tooltip, and a notification where the person asked for it and the browser allows it. */
export async function notify(notice: Notice): Promise<void> {
  if (notice === 'something_kept') await sayKept();
  const { notifies } = await readPrivateSettings();
  if (!notifies || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(notice, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/icon-128.png'),
    title: 'Ajar',
    message: browser.i18n.getMessage(notice),
  });
}
