/**
 * Adds the rules of sagebrush.css to a document or shadow root. The script tag's build uses look.script.ts
 * instead, which loads the file.
 */
export declare function addLook(root: Document | ShadowRoot): void;
