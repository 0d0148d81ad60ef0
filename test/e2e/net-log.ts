import { readFileSync } from 'node:fs';
import { isNetwork } from './noise.ts';

/** The browser's own errands: time, updates, its search engine. They come and go with or without Ajar. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/;

type Log = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: { readonly url?: string } }[];
};

const isLog = (value: unknown): value is Log =>
  typeof value === 'object' && value !== null && 'constants' in value && 'events' in value;

/**
 * Every address that the whole browser asked for, workers and extension pages included, from the log that Chromium writes with
 * --log-net-log. It is whole once the browser is closed.
 */
export function requestsIn(file: string): readonly string[] {
  const log: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isLog(log)) throw new Error('This is no network log.');
  const starts = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  const urls = log.events.flatMap(({ type, params }) => (type === starts && params?.url ? [params.url] : []));
  const asked = urls.filter(isNetwork).map((url) => new URL(url));
  const rest = asked
    .filter(({ hostname }) => !BROWSERS_OWN.test(hostname))
    .map(({ origin, pathname }) => origin + pathname);
  return [...new Set(rest)].sort();
}
