/// <reference types="@crxjs/vite-plugin/client" />
/** Set by the build: which browser the bundle is for. */
declare const __TARGET__: 'chrome' | 'firefox';
