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

// One Spanish serves every Spanish-speaking country that has no translation of its own.
add_filter(
	'load_textdomain_mofile',
	function ( $file, $domain ) {
		return 'sagebrush-widgets' === $domain && ! is_readable( $file ) ? preg_replace( '/-es_[A-Z]+\.mo$/', '-es_ES.mo', $file ) : $file;
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

// Since WordPress 6.7, a language without a file has no folder, so its file is never asked for.
add_filter(
	'lang_dir_for_domain',
	function ( $folder, $domain, $locale ) {
		return 'sagebrush-widgets' === $domain && ! $folder && 0 === strpos( $locale, 'es_' ) ? __DIR__ . '/languages/' : $folder;
	},
	10,
	3
);
