/** A number to call, or the one address among them. A year is none. */
const REACHED = /(findahelpline\.com|(?<!\d)(?:\d{2,4}(?: \d+)+|\d{3})(?!\d))/;

/** A line of people who listen: its numbers are dialled and its address opened by a press. */
export function CrisisContact({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(REACHED).map((part, at) => {
        if (at % 2 === 0) return part;
        const isNumber = /^\d/.test(part);
        return (
          <a
            key={part}
            dir="ltr"
            href={isNumber ? `tel:${part.replaceAll(' ', '')}` : `https://${part}`}
            {...(isNumber ? {} : { target: '_blank', rel: 'noreferrer' })}
          >
            {part}
          </a>
        );
      })}
    </>
  );
}
