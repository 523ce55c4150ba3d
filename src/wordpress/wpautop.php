<?php
/**
 * Keeps our tags out of the paragraphs that wpautop adds: with placeholders before it runs, and with a repair after it.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/placeholders.php';
require __DIR__ . '/paragraphs.php';

/** The filters in which WordPress and Advanced Custom Fields run wpautop. */
const AUTOP_FILTERS = array( 'the_content', 'the_excerpt', 'widget_text_content', 'term_description', 'get_the_post_type_description', 'acf_the_content' );

/**
 * Moves our tags out of wpautop's paragraphs if placeholders could not prevent them: a theme runs wpautop later, the
 * block editor ran it on a classic article and stored the result, or an element is not complete.
 */
function unwrap_tags( $html ) {
	return is_string( $html ) ? ( new Paragraphs( array_keys( elements() ) ) )->unwrap_tags( $html ) : $html;
}

function protect_from_wpautop() {
	foreach ( AUTOP_FILTERS as $filter ) {
		new Placeholders( $filter );
		// After wpautop, whatever priority a theme gives it.
		add_filter( $filter, __NAMESPACE__ . '\unwrap_tags', PHP_INT_MAX );
	}
	add_filter( 'widget_block_content', __NAMESPACE__ . '\unwrap_tags', PHP_INT_MAX );
}
protect_from_wpautop();
