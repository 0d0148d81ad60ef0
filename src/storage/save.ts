import { failed, ok, type Result } from '../core/result.ts';

export type StorageFailure = 'disk-full' | 'database-blocked' | 'database-newer' | 'save-failed';

const BY_NAME: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: 'disk-full',
  InvalidStateError: 'database-blocked',
  VersionError: 'database-newer',
};

/** Runs a write and says in one word why it did not happen. A write counts when its transaction has ended, not before. */
export async function save<T>(write: () => Promise<T>): Promise<Result<T, StorageFailure>> {
  try {
    return ok(await write());
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    return failed(BY_NAME[name] ?? 'save-failed');
  }
}
