/** The rules of sagebrush.css. The build, the unit tests and Storybook fill them in: see scripts/generated.ts. */
export declare const rules: string;
