/** Counted in the reader's own days, so that a question lasts from morning to night. */
const dayNumber = (now: number): number => Math.floor((now - new Date(now).getTimezoneOffset() * 60_000) / 86_400_000);

/** Which of `count` questions is today's; `turns` is how often another one was asked for. */
export const questionOfTheDay = (now: number, count: number, turns: number): number => (dayNumber(now) + turns) % count;
