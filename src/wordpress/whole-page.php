<?php
/**
 * Removes what the plugin printed from pages without a widget. A page is checked when it is complete, because widgets come
 * from anywhere: an article, a block, a shortcode, a page builder, a theme.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

add_filter(
	'template_include',
	function ( $template ) {
		ob_start( __NAMESPACE__ . '\finish_page' );
		return $template;
	},
	PHP_INT_MAX
);

// Remember the tags as printed, after every plugin changed them.
add_filter( 'style_loader_tag', __NAMESPACE__ . '\remember_tag', PHP_INT_MAX, 2 );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\remember_tag', PHP_INT_MAX, 2 );

function remember_tag( $tag, $handle ) {
	return 0 === strpos( $handle, HANDLE ) ? conditional_html( $tag ) : $tag;
}

/** Remembers HTML that only a page with a widget keeps, and returns it. Without an argument, returns all such HTML. */
function conditional_html( $html = null ) {
	static $all = array();
	if ( null === $html ) {
		return $all;
	}
	$all[] = $html;
	return $html;
}

/**
 * Returns the page as readers get it. If it is sent in pieces, each piece stays as it is, because a later one may have a widget.
 */
function finish_page( $html, $phase ) {
	$whole = PHP_OUTPUT_HANDLER_START | PHP_OUTPUT_HANDLER_FINAL;
	if ( ( $phase & $whole ) !== $whole || false === stripos( $html, '</body' ) ) {
		return $html;
	}
	$rest = str_replace( conditional_html(), '', $html );
	/**
	 * Filters whether a page needs the script and the stylesheet. Return true if widgets arrive later, such as on a site
	 * whose pages are swapped without loading a new one.
	 *
	 * @param bool   $needs Whether the page has a widget.
	 * @param string $html  The page.
	 */
	if ( ! apply_filters( 'sagebrush_widgets_load', is_customize_preview() || has_widget( $rest ), $rest ) ) {
		return $rest;
	}
	$part = first_part( $rest );
	$html = str_replace( preload_tag( HOOKS ), '' === $part ? '' : preload_tag( $part ), $html );
	return fill_widgets( without_site_practice( $html, $rest ), $rest );
}

/** The part that the script needs first on a page. Empty if the script alone is enough. */
function first_part( $html ) {
	if ( has_widget( $html, '(?!/?sage-)' ) ) {
		return HOOKS;
	}
	foreach ( require __DIR__ . '/parts.php' as $tag => $part ) {
		if ( false !== stripos( $html, "<$tag" ) ) {
			return $part;
		}
	}
	return '';
}

/** Whether a page has a widget: its tag, a class or attribute that asks for it, or a link. `$start` limits the tags. */
function has_widget( $html, $start = '' ) {
	$names = implode( '|', preg_replace( '/^sage-/', '', array_diff( array_keys( elements() ), array( 'sage-practice' ) ) ) );
	// Ignore what is not shown, or is shown as text.
	$shown = preg_replace( '~<!--.*?-->|<(script|style|textarea)\b.*?</\1\s*>~is', '', $html );
	// A page that exceeds the limits of regular expressions may have one.
	return null === $shown || 0 !== preg_match( "~<$start" . '[^>]*(?:\bsage-|\bdata-sage=["\']?|[?&;]sage=)(?:' . $names . ')\b~i', $shown );
}

/** Returns the page without the site's practice if it has its own `<sage-practice page>`. */
function without_site_practice( $html, $rest ) {
	$own = '~<sage-practice\b[^>]*\spage[\s=>]|<[a-z][^>]*(?:\bdata-sage=["\']?practice\b|\bclass=["\'][^"\'>]*\bsage-practice\b)[^>]*\sdata-page\b~i';
	return preg_match( $own, $rest ) ? str_replace( site_practice(), '', $html ) : $html;
}
