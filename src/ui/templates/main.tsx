import { start } from '../start.ts';
import { words } from '../words.ts';
import { TemplatesPage } from './TemplatesPage.tsx';

document.title = words.templates.title;
start(<TemplatesPage caseKey={decodeURIComponent(location.hash.slice(1))} />);
