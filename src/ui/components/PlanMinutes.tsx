import type { RefObject } from 'preact';
import { ask } from '../ask.ts';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';

export type PlanMinutesProps = {
  readonly onMinute: () => void;
  readonly onWrite: () => void;
  /** Null where there is no reply to write. */
  readonly onReply: (() => void) | null;
  readonly hasDraft: boolean;
  readonly isQuiet: boolean;
  readonly place?: RefObject<HTMLElement | null>;
};

/** What would help now: a few small things, each with an end. */
export function PlanMinutes({ onMinute, onWrite, onReply, hasDraft, isQuiet, place }: PlanMinutesProps) {
  const { plan } = words;
  return (
    <section class="stack snug" ref={place ?? null}>
      <h2>{plan.minutes}</h2>
      <div>
        <Row
          icon="wind"
          title={plan.minute}
          line={plan.minuteLine}
          time={plan.minuteTime}
          test="minute-start"
          onPress={onMinute}
        />
        <Row
          icon="steps"
          title={plan.walk}
          line={plan.walkRow}
          time={plan.walkTime}
          test="walk-start"
          onPress={() => ask('startWalk', {})}
        />
        <Row icon="pen" title={plan.write} line={plan.writeLine} time={plan.walkTime} test="write" onPress={onWrite} />
        {onReply && (
          <Row
            icon="mail"
            title={hasDraft ? plan.goOn : isQuiet ? plan.draft : plan.draftNow}
            line={hasDraft ? plan.goOnLine : plan.draftLine}
            time={plan.draftTime}
            test="to-reply"
            onPress={onReply}
          />
        )}
      </div>
    </section>
  );
}

type RowProps = {
  readonly icon: 'wind' | 'steps' | 'pen' | 'mail';
  readonly title: string;
  readonly line: string;
  readonly time: string;
  readonly test: string;
  readonly onPress: () => void;
};

function Row({ icon, title, line, time, test, onPress }: RowProps) {
  return (
    <button type="button" class="item" data-test={test} onClick={onPress}>
      <Icon name={icon} />
      <span class="grow">
        {title}
        <small>{line}</small>
      </span>
      <span class="tiny muted">{time}</span>
    </button>
  );
}
