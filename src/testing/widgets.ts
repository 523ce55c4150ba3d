// The widgets that a reader's choices pass between. A test of one folder may not import the others by itself.
import '../comparison-cards/comparison-cards.js';
import '../consult-cta/consult-cta.js';
import '../state-availability/state-availability.js';
