import browser, { type Runtime } from 'webextension-polyfill';
import { handle, type MessageSender } from '../messages/handle.ts';
import { listenForAccess, reconcile } from './access.ts';
import { listenForMenu, makeMenu } from './by-hand.ts';
import { contentHandlers } from './content-handlers.ts';
import { jobHandlers } from './job-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { hasReminders, listenForReminders, rebuildReminders } from './reminders.ts';

// Not called main.ts like the other contexts' entries: the bundler tells emitted chunks apart by their file's name.

/** Every listener is registered now, while the worker starts: one that comes later misses the event that started it. */
const isOurs = (sender: MessageSender): boolean => sender.id === browser.runtime.id;
const ownPages = browser.runtime.getURL('');
const isOwnPage = (sender: MessageSender): boolean => isOurs(sender) && sender.url?.startsWith(ownPages) === true;
const isWebPage = (sender: MessageSender): boolean =>
  isOurs(sender) && sender.tab !== undefined && sender.frameId === 0 && !isOwnPage(sender);

// The polyfill's type knows listeners that always answer; ours leaves other contexts' messages alone.
const onMessage: Parameters<typeof handle>[0] = {
  addListener: (listener) => browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback),
  removeListener: (listener) => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerCallback),
};
handle(onMessage, isWebPage, contentHandlers);
handle(onMessage, isWebPage, jobHandlers);
handle(onMessage, isOwnPage, pageHandlers);
listenForAccess();
listenForMenu();
listenForReminders();

browser.runtime.onInstalled.addListener(({ reason }) => {
  void start();
  void makeMenu();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/ui/welcome/index.html') });
});
browser.runtime.onStartup.addListener(() => void start());

async function start(): Promise<void> {
  await reconcile();
  await rebuildReminders(Date.now());
}

// Switched off and on again, or thrown away by the browser: then nothing tells, and the alarms are gone.
void hasReminders().then((areThere) => (areThere ? undefined : rebuildReminders(Date.now())));
