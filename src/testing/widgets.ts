// The widgets that share a reader's choices. A folder's own tests may not import other folders' widgets.
import '../comparison-cards/comparison-cards.js';
import '../consult-cta/consult-cta.js';
import '../state-availability/state-availability.js';
