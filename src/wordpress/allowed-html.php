<?php
/**
 * Lets authors without the right to post unfiltered HTML use our elements.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

/** The elements and their attributes, from the library's custom-elements.json. */
function elements() {
	static $elements;
	return $elements ?? ( $elements = require __DIR__ . '/elements.php' );
}

// Comments have their own list, which stays as it is.
add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		if ( 'post' !== $context ) {
			return $tags;
		}
		// The attributes that WordPress allows on every element, including `data-*` and `aria-*`.
		$everywhere = $tags['div'] ?? array();
		foreach ( elements() as $tag => $attributes ) {
			$tags[ $tag ] = array_fill_keys( $attributes, true ) + $everywhere;
		}
		return $tags;
	},
	10,
	2
);

// Check the addresses in our attributes like those of links.
add_filter(
	'wp_kses_uri_attributes',
	function ( $names ) {
		$ours = preg_grep( '/(^|-)(url|href)$/', array_merge( ...array_values( elements() ) ) );
		return array_unique( array_merge( $names, $ours ) );
	}
);
