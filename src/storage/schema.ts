import type { DBSchema } from 'idb';
import type { Application, ApplicationEvent, StoredPosting } from '../core/application.ts';
import type { CompanyDoor } from '../core/company-door.ts';
import type { Correction } from '../core/correction.ts';
import type { Draft } from '../core/draft.ts';
import type { Plan } from '../core/plan.ts';
import type { Note } from '../core/plan-notes.ts';
import type { BurntPage, PrivatePage } from '../core/private-page.ts';
import type { SettingRecord } from '../core/private-settings.ts';
import type { Reflection } from '../core/reflection.ts';
import type { SeenMessage } from '../core/seen-message.ts';
import type { Suggestion } from '../core/suggestion.ts';
import type { OwnTemplate } from '../core/template.ts';

/** The only place that knows the names of stores and indexes. */
export interface AjarSchema extends DBSchema {
  applications: { key: string; value: Application; indexes: { updatedAt: number } };
  events: { key: string; value: ApplicationEvent; indexes: { application: string; message: string } };
  messages: { key: string; value: SeenMessage };
  drafts: { key: string; value: Draft };
  corrections: { key: string; value: Correction; indexes: { sender: string } };
  plans: { key: string; value: Plan };
  notes: { key: string; value: Note; indexes: { application: string } };
  pages: { key: string; value: PrivatePage };
  burnt: { key: string; value: BurntPage };
  reflections: { key: string; value: Reflection; indexes: { at: number } };
  settings: { key: string; value: SettingRecord };
  templates: { key: string; value: OwnTemplate };
  postings: { key: string; value: StoredPosting };
  suggestions: { key: string; value: Suggestion };
  companies: { key: string; value: CompanyDoor };
}
