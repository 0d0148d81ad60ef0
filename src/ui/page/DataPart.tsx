import { readPrivateSettings } from '../../storage/settings.ts';
import { ClosedHistory } from '../components/ClosedHistory.tsx';
import { Waiting } from '../components/Waiting.tsx';
import { useStored } from '../hooks/use-stored.ts';
import { HiredSection } from './HiredSection.tsx';
import { HistoryDone } from './HistoryDone.tsx';
import { HistoryFiles } from './HistoryFiles.tsx';
import { JobSites } from './JobSites.tsx';
import { SilenceSettings } from './SilenceSettings.tsx';
import { useHistoryActs } from './use-history-acts.ts';

/** What is set once: where Ajar may read, when silence counts, the day a job was found, and the history as a file. */
export function DataPart() {
  const [stored, reload] = useStored('settings', readPrivateSettings);
  const acts = useHistoryActs(reload);
  if (stored.state === 'loading') return <Waiting />;
  if (stored.state === 'broken') return <ClosedHistory onRetry={reload} />;
  const { thresholds, hiredAt } = stored.value;
  return (
    <div class="stack wide">
      <JobSites />
      <SilenceSettings thresholds={thresholds} onChanged={reload} />
      <HiredSection isHired={hiredAt !== null} onChanged={reload} />
      <HistoryFiles onTaken={acts.taken} />
      <HistoryDone acts={acts} />
    </div>
  );
}
