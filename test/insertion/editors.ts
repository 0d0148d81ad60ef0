/** One row of the matrix: an editor as a webmail uses it. */
export type EditorRow = {
  /** The page's name: the file, and what of it. */
  readonly page: string;
  readonly label: string;
  /** Whose composer it is; empty where no named webmail uses it. */
  readonly usedBy: string;
  /** Takes text only, or has no direction for a paragraph: the reader's program finds it by the letters. */
  readonly hasNoDirection?: true;
};

export const EDITORS: readonly EditorRow[] = [
  { page: 'plain', label: 'plain contenteditable', usedBy: 'Gmail' },
  { page: 'plain-breaks', label: '… with bare line breaks', usedBy: 'Gmail' },
  { page: 'plain-frame', label: '… in a frame', usedBy: 'Zoho, 163' },
  { page: 'plain-shadow', label: '… in an open shadow root', usedBy: '' },
  { page: 'plain-text', label: '… plaintext-only', usedBy: '', hasNoDirection: true },
  { page: 'plain-textarea', label: 'textarea', usedBy: 'every plain-text composer', hasNoDirection: true },
  { page: 'rooster', label: 'RoosterJS 9', usedBy: 'Outlook' },
  { page: 'rooster-frame', label: 'RoosterJS 9 in a frame', usedBy: 'Proton' },
  { page: 'squire', label: 'Squire 2', usedBy: 'Fastmail, SnappyMail, Tuta' },
  { page: 'tinymce-v5', label: 'TinyMCE 5', usedBy: 'Roundcube, Zimbra' },
  { page: 'tinymce-v6', label: 'TinyMCE 6', usedBy: 'Open-Xchange' },
  { page: 'tinymce-v7', label: 'TinyMCE 7', usedBy: 'Zimbra' },
  { page: 'tinymce-v8', label: 'TinyMCE 8', usedBy: 'Open-Xchange' },
  { page: 'ckeditor4', label: 'CKEditor 4', usedBy: 'SOGo, Yandex' },
  { page: 'ckeditor5', label: 'CKEditor 5', usedBy: 'Nextcloud Mail', hasNoDirection: true },
  { page: 'prosemirror', label: 'ProseMirror', usedBy: '', hasNoDirection: true },
  { page: 'lexical', label: 'Lexical', usedBy: '' },
  { page: 'quill', label: 'Quill 2', usedBy: '' },
  { page: 'draft', label: 'Draft.js', usedBy: '' },
  { page: 'slate', label: 'Slate', usedBy: '', hasNoDirection: true },
];
