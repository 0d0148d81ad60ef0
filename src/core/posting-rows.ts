import { emptyRow, type StatusRow } from './posting.ts';
import { cleanLine } from './posting-text.ts';

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const MOST_NODES = 5000;

/**
 * The applications in an answer that a portal gives its own page: objects with a title and where it stands. Empty where there are
 * none; a list of postings has no such state.
 */
export function rowsInData(data: unknown): readonly StatusRow[] {
  const rows: StatusRow[] = [];
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const value = queue[at];
    const row = isNode(value) ? rowOf(value) : null;
    if (row !== null) rows.push(row);
    else if (isNode(value)) queue.push(...Object.values(value));
    else if (Array.isArray(value)) queue.push(...value);
  }
  return rows;
}

function rowOf(node: Node): StatusRow | null {
  const text = (...keys: readonly string[]): string | null => {
    const found = keys.map((key) => node[key]).find((value) => typeof value === 'string' && value !== '');
    return typeof found === 'string' ? cleanLine(found) : null;
  };
  const role = text('postingTitle', 'jobTitle', 'job_title', 'positionTitle', 'title');
  const status = text('status', 'applicationStatus', 'application_status', 'stage');
  const appliedAt = text('dateApplied', 'appliedAt', 'applied_at', 'applicationDate', 'submittedAt', 'dateSubmitted');
  if (role === null || status === null || appliedAt === null) return null;
  return {
    ...emptyRow,
    role,
    status,
    appliedAt,
    company: text('company', 'companyName', 'company_name'),
    location: text('location', 'locationName'),
    reqId: text('jobRequisitionId', 'requisitionId', 'reqId', 'jobId'),
    url: text('url', 'jobUrl'),
  };
}
