import 'sagebrush-widgets/consult-cta';
import 'sagebrush-widgets/state-availability';

document.addEventListener('sage-consult-open', (event) => {
  event.preventDefault();
  document.querySelector('output').textContent = `Booking opens here, not at ${event.detail.href}.`;
});
