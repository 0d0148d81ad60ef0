import { chromiumTab } from '../insertion/chromium-tab.ts';
import { tryShortWay } from '../insertion/short-way.ts';

/** One editor of each kind that the biggest webmails use. */
tryShortWay(chromiumTab, ['plain', 'rooster', 'squire', 'tinymce-v5', 'ckeditor4', 'ckeditor5']);
