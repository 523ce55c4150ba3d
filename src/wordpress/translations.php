<?php
/**
 * The plugin's own words in other languages. The widgets bring theirs with the script.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'sagebrush-widgets', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	},
	// Before the blocks, whose titles WordPress translates when they are registered.
	0
);

// One Spanish serves every Spanish-speaking country.
add_filter(
	'plugin_locale',
	function ( $locale, $domain ) {
		return 'sagebrush-widgets' === $domain && 0 === strpos( $locale, 'es_' ) ? 'es_ES' : $locale;
	},
	10,
	2
);
add_filter(
	'load_script_translation_file',
	function ( $file, $handle, $domain ) {
		return 'sagebrush-widgets' === $domain ? preg_replace( '/-es_[A-Z]+-/', '-es_ES-', (string) $file ) : $file;
	},
	10,
	3
);
