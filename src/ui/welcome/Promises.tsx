import { Icon, type IconProps } from '../components/Icon.tsx';
import { words } from '../words.ts';

type PromiseProps = { readonly icon: IconProps['name']; readonly title: string; readonly line: string };

function OnePromise({ icon, title, line }: PromiseProps) {
  return (
    <div class="stack snug">
      <Icon name={icon} />
      <h2>{title}</h2>
      <p class="small muted">{line}</p>
    </div>
  );
}

/** What is read, what is kept, and who sends: said before anything is switched on. */
export function Promises() {
  const { reads, readsLine, stays, staysLine, sends, sendsLine, kept, keptLine } = words.welcome;
  return (
    <section class="stack wide">
      <div class="grid">
        <OnePromise icon="eye" title={reads} line={readsLine} />
        <OnePromise icon="shield" title={stays} line={staysLine} />
        <OnePromise icon="send" title={sends} line={sendsLine} />
      </div>
      <div class="stack snug">
        <h2>{kept}</h2>
        <p class="small muted">{keptLine}</p>
      </div>
    </section>
  );
}
