import type { Application, ApplicationEvent } from './application.ts';
import { NO_MANNER } from './manner.ts';
import type { Stage } from './verdict.ts';

/** What is shown of a recorded application once its mail is not open any more. */
export const aboutRecorded = (
  { company, role }: Application,
  { message, link, at }: ApplicationEvent,
  stage: Stage | null,
) => ({
  key: message,
  company,
  role,
  person: null,
  reader: null,
  stage,
  noReply: false,
  subject: '',
  link,
  manner: NO_MANNER,
  answeredAt: at,
});
