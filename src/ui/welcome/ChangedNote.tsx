import { useState } from 'preact/hooks';
import { type Health, healthReport } from '../../core/health.ts';
import { words } from '../words.ts';

/** Family and version, and nothing else of what a browser says of itself. */
const browserName = (): string => /(?:Firefox|Edg|Chrome)\/\d+/.exec(navigator.userAgent)?.[0] ?? 'unknown';

export type ChangedNoteProps = { readonly health: Health };

/** Under a webmail whose page is not as it was checked: says so, and gives a report for an issue. */
export function ChangedNote({ health }: ChangedNoteProps) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(healthReport(health, browserName())).then(
      () => setSaid(words.welcome.copied),
      () => setSaid(words.welcome.notCopied),
    );
  return (
    <div class="wash small stack snug start" data-test="changed">
      <p>{words.welcome.changed}</p>
      <button type="button" class="btn" data-test="copy-report" onClick={copy}>
        {words.welcome.copyReport}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
