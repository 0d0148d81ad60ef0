import { type Before, type Change, changeWholes, type Touched, undoChange } from '../storage/changes.ts';
import { forgetQuietEnd, remindOf, remindOfQuietEnd } from './reminders.ts';

/** Changes the history, and what reminds of it. */
export const changeHistory = async (id: string, what: Change): Promise<Before> =>
  reminded(await changeWholes(id, what));

/** Takes a change back, and answers with the way back from there. */
export const takeBack = async (change: Before): Promise<Before> => reminded(await undoChange(change));

/** A quiet day ends where its plan is now: moved with a merge, gone with a removal, there again with an undo. So do kept letters. */
async function reminded(change: Before): Promise<Before> {
  for (const { store, key, is } of change.touched) {
    if (store === 'plans') await remindOfPlan(key, is);
    if (store === 'drafts') await remindOf(key, is && 'due' in is && !is.isBack ? is.due : null);
  }
  return change;
}

async function remindOfPlan(key: string, is: Touched['is']): Promise<void> {
  const plan = is && 'quiet' in is && is.closedAt === null && !is.isTold ? is : null;
  if (plan?.quiet) await remindOfQuietEnd(key, plan.quiet);
  else await forgetQuietEnd(key);
}
