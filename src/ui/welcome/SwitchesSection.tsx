import { webmails } from '../../core/webmails.ts';
import { words } from '../words.ts';
import { OwnWebmail } from './OwnWebmail.tsx';
import { SwitchRow } from './SwitchRow.tsx';
import type { SwitchesInHand } from './use-switches.ts';

export type SwitchesSectionProps = { readonly hand: SwitchesInHand };

/** A webmail that has a switch of its own is switched on with all its addresses, also where one of them is typed in. */
const originsWith = (origin: string): readonly string[] =>
  webmails.find(({ origins }) => origins.includes(origin))?.origins ?? [origin];

/** Where Ajar may read: nothing, until the person says so for each place. */
export function SwitchesSection({ hand: { switches, problem, turnOn, turnOff } }: SwitchesSectionProps) {
  return (
    <section class="stack">
      <h2>{words.welcome.where}</h2>
      <p class="small muted">{words.welcome.whereLine}</p>
      <div class="lined">
        {switches.map((one) => (
          <SwitchRow key={one.label} one={one} onOn={() => turnOn(one.origins)} onOff={() => turnOff(one.origins)} />
        ))}
      </div>
      <OwnWebmail onOn={(origin) => turnOn(originsWith(origin))} />
      <p class="small" role="status" data-test="switch-problem">
        {problem && words.welcome[problem]}
      </p>
    </section>
  );
}
