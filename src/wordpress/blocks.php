<?php
/**
 * Our blocks: one category in the inserter, the blocks in it, and patterns of them.
 *
 * A block stores plain HTML with the widget's class. So a page is right without this file, and without the plugin.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

const BLOCKS = 'sagebrush-widgets-blocks';

add_action(
	'init',
	function () {
		// The editor of older versions does not know this kind of block. Their pages show what is stored.
		if ( version_compare( get_bloginfo( 'version' ), '6.3', '<' ) ) {
			return;
		}
		$packages = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
		wp_register_script( BLOCKS, file_address( 'blocks/blocks.js' ), $packages, '{{blocks}}', true );
		wp_set_script_translations( BLOCKS, 'sagebrush-widgets', __DIR__ . '/languages' );
		wp_register_style( BLOCKS, file_address( 'blocks/editor.css' ), editor_theme(), '{{blocks}}' );
		foreach ( glob( __DIR__ . '/blocks/*/block.json' ) as $file ) {
			register_block_type( $file );
		}
		register_patterns();
	}
);

/** The theme that the practice chose in the settings. */
function editor_theme() {
	$theme = facts()['theme'];
	if ( 'inherit' !== $theme && ! in_array( $theme, THEMES, true ) ) {
		return array();
	}
	$file = 'inherit' === $theme ? 'blocks/inherit.css' : "themes/$theme.css";
	wp_register_style( BLOCKS . '-theme', file_address( $file ), array(), '{{blocks}}' );
	return array( BLOCKS . '-theme' );
}

add_filter(
	'block_categories_all',
	function ( $categories ) {
		// After the one for text.
		array_splice( $categories, 1, 0, array( array( 'slug' => 'sagebrush', 'title' => 'Sagebrush' ) ) );
		return $categories;
	}
);

/** Each file of the folder returns one pattern. */
function register_patterns() {
	register_block_pattern_category( 'sagebrush', array( 'label' => 'Sagebrush' ) );
	foreach ( glob( __DIR__ . '/blocks/patterns/*.php' ) as $file ) {
		$pattern = array( 'categories' => array( 'sagebrush' ) ) + require $file;
		register_block_pattern( 'sagebrush/' . basename( $file, '.php' ), $pattern );
	}
}
