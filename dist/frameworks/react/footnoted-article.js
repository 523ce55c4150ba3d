'use client';
import { SageFootnotedArticle as Element } from '../../footnoted-article/footnoted-article.js';
import { component } from './component.js';
export const SageFootnotedArticle = /* @__PURE__ */ component('sage-footnoted-article', Element);
