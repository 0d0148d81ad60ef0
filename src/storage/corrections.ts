import type { Correction } from '../core/correction.ts';
import { database } from './database.ts';

export async function correctionsFor(sender: string): Promise<readonly Correction[]> {
  return (await database()).getAllFromIndex('corrections', 'sender', sender);
}

export async function keepCorrection(correction: Correction): Promise<void> {
  await (await database()).put('corrections', correction);
}

/** Every correction, the newest first. */
export async function allCorrections(): Promise<readonly Correction[]> {
  return (await (await database()).getAll('corrections')).toSorted((one, other) => other.at - one.at);
}

export async function forgetCorrection(id: string): Promise<void> {
  await (await database()).delete('corrections', id);
}
