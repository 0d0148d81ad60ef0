import { start } from '../start.ts';

start(<p />);
