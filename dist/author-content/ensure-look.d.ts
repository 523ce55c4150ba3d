/** Ensures that the document or shadow root that contains a widget has the rules of sagebrush.css. */
export declare function ensureLook(widget: Element): void;
