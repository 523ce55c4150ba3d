import 'sagebrush-widgets';
import 'sagebrush-widgets/vue';

export default defineNuxtPlugin(() => {});
