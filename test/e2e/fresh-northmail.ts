import { fresh } from './fresh.ts';
import { Northmail } from './northmail.ts';

/** Gives every test of a file a fresh Northmail of its own. */
export const freshNorthmail = () => fresh(() => Northmail.start());
