import type { Page } from 'playwright-core';

/** Pages of an invented employer at the address of a real recruiting system, in its documented structure. */
export const JOBS = 'https://jobs.lever.co';
export const EMPLOYER = `${JOBS}/quillgate`;
export const TYPESETTER = '6f1b2c1e-52c4-4b1b-9d40-0a6a6b9c2e11';
export const BINDER = '0a6a6b9c-52c4-4b1b-9d40-6f1b2c1e2e11';

export const COMPOSITOR = '52c40a6a-6b9c-4b1b-9d40-1c2e6f1b2e11';

type Posting = {
  readonly role: string;
  readonly id: string;
  /** Does the page also say what it is about for machines? The real ones do. */
  readonly isLinked?: boolean;
  readonly isClosed?: boolean;
  /** Lines of text, and rows of menus and other postings around them: real pages have hundreds to thousands of elements. */
  readonly lines?: number;
  readonly rows?: number;
};

const linked = (role: string, id: string): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'http://schema.org',
    '@type': 'JobPosting',
    title: role,
    datePosted: '2026-11-02',
    hiringOrganization: { '@type': 'Organization', name: 'Quillgate' },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Leeds' } },
    url: `${EMPLOYER}/${id}`,
    description: 'You set type, by hand and well. '.repeat(60),
  })}</script>`;

const line = (index: number): string =>
  `<li><span>Page ${index} of the almanac is set, proofed and locked up by whoever has the time for it.</span></li>`;
const row = (index: number): string =>
  `<li class="menu-item"><a href="/quillgate/stories/${index}"><img alt="" src="data:,"><span class="label">Story ${index}</span></a><span class="note">${index} minutes</span></li>`;
const times = (many: number, make: (index: number) => string): string =>
  Array.from({ length: many }, (_, i) => make(i)).join('');
const menus = (rows: number): string => `<nav><ul>${times(rows / 2, row)}</ul></nav>`;
const more = (rows: number): string => `<section class="related"><ul>${times(rows / 2, row)}</ul></section>`;

export const postingPage = ({ role, id, isLinked = false, isClosed = false, lines = 1, rows = 0 }: Posting): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Quillgate - ${role}</title><meta property="og:title" content="Quillgate - ${role}">
${isLinked ? linked(role, id) : ''}</head>
<body>${menus(rows)}<main><div class="posting-headline"><h2>${role}</h2><div class="posting-categories"><div class="posting-category location">Leeds</div></div>${isClosed ? '<p>No longer accepting applications</p>' : ''}</div>
<p>You set type, by hand and well.</p><h3>What you do</h3><ul>${times(lines, line)}</ul>${isClosed ? '' : '<a href="#">Apply for this job</a>'}</main>${more(rows)}</body></html>`;

const thanksPage = (role: string): string =>
  `<!DOCTYPE html><html><head><title>Quillgate - ${role}</title></head><body><h3 data-qa="msg-submit-success">Application submitted!</h3></body></html>`;

/** The employer's own front page: no posting, and about as large as one. */
export const frontPage = (rows: number): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Quillgate</title></head><body>${menus(rows)}<main><h1>We print almanacs</h1><ul>${times(rows / 4, line)}</ul></main>${more(rows)}</body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  [TYPESETTER]: postingPage({ role: 'Typesetter', id: TYPESETTER }),
  [`${TYPESETTER}/thanks`]: thanksPage('Typesetter'),
  [BINDER]: postingPage({ role: 'Bookbinder', id: BINDER }),
  [COMPOSITOR]: postingPage({ role: 'Compositor', id: COMPOSITOR, isLinked: true, isClosed: true }),
  [`${BINDER}/thanks`]: thanksPage('Bookbinder'),
};
/** The employer's page at an address; null for one that is not there. */
export const jobPageAt = (address: string): string | null => PAGES[address.slice(EMPLOYER.length + 1)] ?? null;

/** Answers for the recruiting system in this tab: nothing of the real one is asked. */
export const serveJobs = (page: Page): Promise<unknown> =>
  page.route(`${JOBS}/**`, (route) => {
    const body = jobPageAt(route.request().url());
    return body ? route.fulfill({ body, contentType: 'text/html' }) : route.fulfill({ status: 404, body: '' });
  });
