'use client';
import 'sagebrush-widgets';
import 'sagebrush-widgets/jsx';

/** Starts the widgets in the browser. */
export const Sagebrush = () => null;
