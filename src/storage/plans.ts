import type { Plan } from '../core/plan.ts';
import { database, writeTogether } from './database.ts';

export async function findPlan(application: string): Promise<Plan | null> {
  return (await (await database()).get('plans', application)) ?? null;
}

export async function allPlans(): Promise<readonly Plan[]> {
  return (await database()).getAll('plans');
}

/** Changes plans within one transaction, so that nothing written meanwhile is lost; those that are gone are left out. */
export function changePlans(applications: readonly string[], change: (plan: Plan) => Plan): Promise<readonly Plan[]> {
  return writeTogether(['plans'], async (tx) => {
    const changed: Plan[] = [];
    for (const application of applications) {
      const plan = await tx.objectStore('plans').get(application);
      if (!plan) continue;
      const next = change(plan);
      if (next !== plan) await tx.objectStore('plans').put(next);
      changed.push(next);
    }
    return changed;
  });
}

export async function changePlan(application: string, change: (plan: Plan) => Plan): Promise<Plan | null> {
  return (await changePlans([application], change))[0] ?? null;
}
