<?php
/**
 * Puts the stylesheet and the script into the head of a page, from this site. With the stylesheet in the head, a page
 * looks the same before and after the script runs, without layout shift.
 *
 * Whether a page has a widget is known only when it is complete: whole-page.php then removes what a page does not need.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

/** The name of the stylesheet and of the script in WordPress. */
const HANDLE = 'sagebrush-widgets';
/** The part of the script that reads class hooks. */
const HOOKS = 'sagebrush-hooks.js';
// Changes with the files, so that no cache serves an old one.
const VERSION = '{{script}}';

function file_address( $file ) {
	return plugins_url( $file, __FILE__ );
}

add_action(
	'wp_enqueue_scripts',
	function () {
		wp_enqueue_style( HANDLE, file_address( 'sagebrush.css' ), array(), VERSION );
		wp_enqueue_script( HANDLE, file_address( 'sagebrush.js' ), array(), VERSION, false );
		$theme = facts()['theme'];
		if ( in_array( $theme, THEMES, true ) ) {
			wp_enqueue_style( HANDLE . '-theme', file_address( "themes/$theme.css" ), array( HANDLE ), VERSION );
		}
	}
);

/** Adds attributes before the address, which an optimizer may expect there. */
function add_attributes( $tag, $before, $attributes ) {
	/**
	 * Filters the nonce of the page's Content-Security-Policy, for the script and the stylesheets.
	 *
	 * @param string $nonce Empty: none.
	 */
	$nonce = (string) apply_filters( 'sagebrush_widgets_nonce', '' );
	if ( '' !== $nonce ) {
		$attributes['nonce'] = $nonce;
	}
	$text = '';
	foreach ( $attributes as $name => $value ) {
		$text .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	// In the tag itself: an inline script that a site adds before it may contain the same words.
	return preg_replace( "/<(?:script|link)\b[^>]*?\K(?= $before=)/", $text, $tag, 1 );
}

// WordPress supports `defer` since 6.3. In older versions, the same argument means "at the end of the page".
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		return HANDLE === $handle ? add_attributes( $tag, 'src', array( 'defer' => 'defer' ) + SCRIPT_ATTRIBUTES ) : $tag;
	},
	10,
	2
);

add_filter(
	'style_loader_tag',
	function ( $tag, $handle ) {
		return 0 === strpos( $handle, HANDLE ) ? add_attributes( $tag, 'href', STYLE_ATTRIBUTES ) : $tag;
	},
	10,
	2
);

/**
 * A tag that loads a part of the script at once. It also tells the script where its parts are, if an optimizer has combined
 * the script with others and so changed its address.
 *
 * Not `rel="modulepreload"`: some browsers ignore an import map after it, and classic themes print WordPress's map last.
 */
function preload_tag( $file ) {
	$address = add_query_arg( 'ver', VERSION, file_address( $file ) );
	return add_attributes( '<link rel="preload" as="script" crossorigin="anonymous" fetchpriority="low" href="' . esc_url( $address ) . "\">\n", 'href', array() );
}

// whole-page.php replaces it with the tag of the part that the page needs, or removes it.
add_action(
	'wp_head',
	function () {
		echo conditional_html( preload_tag( HOOKS ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped in preload_tag().
	}
);

// "As my site": the widgets take the page's font and colors.
add_filter(
	'language_attributes',
	function ( $attributes ) {
		return 'inherit' === facts()['theme'] && ! is_admin() ? "$attributes sage-theme=\"inherit\"" : $attributes;
	}
);
