// These rules have no types of their own.
declare module 'textlint-rule-en-max-word-count';
declare module 'textlint-rule-prh';
declare module 'textlint-rule-write-good';
