import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong in a page, a line each. */
export async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const axeInPage = Reflect.get(globalThis, 'axe') as typeof axe;
    const { violations } = await axeInPage.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
    );
  });
}
