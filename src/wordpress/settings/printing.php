<?php
/**
 * Prints the facts on pages: the practice, the content of empty widgets, and JSON-LD.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

/** The facts without those that have a problem. Checked once per page. */
function site_facts() {
	static $facts;
	return $facts ?? ( $facts = usable_facts( facts() ) );
}

/** The site's practice. Empty if nothing is set. */
function site_practice() {
	static $html;
	return $html ?? ( $html = practice_html( facts_on( site_facts(), today() ) ) );
}

// At the top, so that the widgets below have it from the start. Some themes do not call `wp_body_open()`.
add_action( 'wp_body_open', __NAMESPACE__ . '\print_practice' );
add_action( 'wp_footer', __NAMESPACE__ . '\print_practice' );

function print_practice() {
	static $is_printed = false;
	if ( ! $is_printed ) {
		$is_printed = true;
		echo conditional_html( site_practice() ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped in practice_html().
	}
}

// On the front page, which describes the practice as a whole.
add_action(
	'wp_head',
	function () {
		$json = is_front_page() && site_facts()['json-ld'] ? json_ld( facts_on( site_facts(), today() ) ) : '';
		if ( $json ) {
			// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped as JSON, without angle brackets.
			echo "<script type=\"application/ld+json\">\n$json\n</script>\n";
		}
	}
);

/**
 * Fills the widgets that an author left empty, so that they also work without the script: the states with their licenses,
 * and the exit's link. Leaves a page alone that has its own practice.
 */
function fill_widgets( $html, $rest ) {
	if ( preg_match( '~\bsage-practice\b|\bdata-sage=["\']?practice\b~i', $rest ) ) {
		return $html;
	}
	$html = fill_widget( 'state-availability', states_html( site_facts() ), $html );
	return fill_widget( 'exit-page', exit_html( site_facts() ), $html );
}

/** Fills an element or a class hook. A block's empty paragraph and list count as empty too. */
function fill_widget( $name, $content, $html ) {
	if ( '' === $content ) {
		return $html;
	}
	$hook  = '\s(?=[^>]*(?:\bclass=["\'][^"\'>]*\bsage-|\bdata-sage=["\']?)' . $name . '\b)';
	$empty = '~<(sage-' . $name . '\b|[a-z]+' . $hook . ')(?![^>]*\s(?:data-)?states=)[^>]*>\K(?:\s|&nbsp;|<br\s*/?>|</?(?:p|ul|ol|li)\b[^>]*>)*+(?=</(?!p\b|ul\b|ol\b|li\b))~i';
	// A callback, because the replacement may contain `$1`.
	$filled = preg_replace_callback(
		$empty,
		function () use ( $content ) {
			return $content;
		},
		$html
	);
	return $filled ?? $html;
}

function exit_html( $facts ) {
	return '' === $facts['exit-url'] ? '' : '<a' . attributes_html( array( 'href' => $facts['exit-url'] ) ) . ' rel="noreferrer">' . esc_html__( 'Leave this page', 'sagebrush-widgets' ) . '</a>';
}
