export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  css: ['sagebrush-widgets/sagebrush.css'],
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('sage-') } },
  devtools: { enabled: false },
  telemetry: false,
  app: { head: { htmlAttrs: { lang: 'en' }, title: 'Nuxt', link: [{ rel: 'icon', href: 'data:,' }] } },
});
