<?php
/**
 * For the classic editor: the example of each block as plain HTML. The Visual tab keeps class hooks.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

function print_snippets() {
	echo '<h2>' . esc_html__( 'Snippets for the classic editor', 'sagebrush-widgets' ) . '</h2>';
	echo '<p>' . esc_html__( 'Copy one, paste it into the Code tab (in older versions, Text), and write your own words and addresses over it.', 'sagebrush-widgets' ) . '</p>';
	foreach ( glob( dirname( __DIR__ ) . '/blocks/*/block.json' ) as $file ) {
		$block = wp_json_file_decode( $file, array( 'associative' => true ) );
		if ( isset( $block['parent'] ) ) {
			continue;
		}
		$id    = 'sagebrush-snippet-' . basename( dirname( $file ) );
		// phpcs:ignore WordPress.WP.I18n -- the build adds the strings of block.json to the template.
		$title = translate_with_gettext_context( $block['title'], 'block title', 'sagebrush-widgets' );
		$html  = snippet_html( array( 'name' => $block['name'] ) + $block['example'] );
		echo '<details class="sagebrush-row sagebrush-snippet"><summary>' . esc_html( $title ) . '</summary>';
		printf( '<textarea class="large-text code" id="%s" rows="%d" aria-label="%s" readonly>', esc_attr( $id ), (int) substr_count( $html, "\n" ) + 2, esc_attr( $title ) );
		echo esc_textarea( $html ) . '</textarea>';
		printf( '<button type="button" class="button hide-if-no-js" data-clipboard-target="#%s">%s</button></details>', esc_attr( $id ), esc_html__( 'Copy', 'sagebrush-widgets' ) );
	}
	wp_enqueue_script( 'clipboard' );
	wp_enqueue_script( 'wp-a11y' );
	wp_add_inline_script( 'clipboard', copy_script() );
}

/** Says on the button, and to a screen reader, that the snippet is copied. */
function copy_script() {
	$copied = wp_json_encode( __( 'Copied', 'sagebrush-widgets' ) );
	return "new ClipboardJS( '.sagebrush-snippet .button' ).on( 'success', ( { trigger } ) => { trigger.textContent = $copied; wp.a11y.speak( $copied ); } );";
}

/** A block of an example as HTML. */
function snippet_html( $block ) {
	$given = $block['attributes'] ?? array();
	$words = $given['content'] ?? $given['text'] ?? '';
	// phpcs:ignore WordPress.WP.I18n -- the build adds the strings of block.json to the template.
	$words = '' === $words ? '' : translate( $words, 'sagebrush-widgets' );
	$inner = implode( "\n", array_map( __FUNCTION__, $block['innerBlocks'] ?? array() ) );
	switch ( $block['name'] ) {
		case 'core/heading':
			$level = $given['level'] ?? 2;
			return "<h$level>$words</h$level>";
		case 'core/paragraph':
			return "<p>$words</p>";
		case 'core/list':
			$tag = empty( $given['ordered'] ) ? 'ul' : 'ol';
			return "<$tag>\n$inner\n</$tag>";
		case 'core/list-item':
			return "<li>$words</li>";
		case 'core/buttons':
			return $inner;
		case 'core/button':
			return "<p><a href=\"/your-page\">$words</a></p>";
	}
	$value = empty( $given['value'] ) ? '' : ' data-value="' . esc_attr( $given['value'] ) . '"';
	return '<div class="' . str_replace( 'sagebrush/', 'sage-', $block['name'] ) . "\"$value>\n$inner\n</div>";
}
