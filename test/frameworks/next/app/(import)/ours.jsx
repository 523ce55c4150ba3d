'use client';
import 'sagebrush-widgets';

export const Ours = () => null;
