<?php
/**
 * Asks optimizer plugins to leave the script and the stylesheet alone.
 *
 * An optimizer that delays scripts until the reader's first interaction also delays the exit. The exit is then a plain
 * link, and the Back button returns to this page. An optimizer that removes unused rules reads a page before our script
 * runs, so it removes the rules for states and for marks that the script sets later.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

/** Attributes of the script. An optimizer that does not know one ignores it. */
const SCRIPT_ATTRIBUTES = array(
	// Cloudflare Rocket Loader. Its documentation says that this must come before `src`.
	'data-cfasync'             => 'false',
	// WP Rocket.
	'nowprocket'               => '1',
	// LiteSpeed Cache.
	'data-no-optimize'         => '1',
	'data-no-defer'            => '1',
	// Autoptimize.
	'data-noptimize'           => '1',
	// Jetpack Boost.
	'data-jetpack-boost'       => 'ignore',
	// PageSpeed, on the server.
	'data-pagespeed-no-defer'  => '1',
	// WP Meteor.
	'data-wpmeteor-nooptimize' => 'true',
	// NitroPack.
	'nitro-exclude'            => '1',
	// Cookiebot, which blocks scripts until a reader consents. The script sets no cookie.
	'data-cookieconsent'       => 'ignore',
);

/** Attributes of the stylesheet, for LiteSpeed Cache, Autoptimize and NitroPack. */
const STYLE_ATTRIBUTES = array(
	'data-no-optimize' => '1',
	'data-noptimize'   => '1',
	'nitro-exclude'    => '1',
);

/** For filters that match part of the URL, or the handle. */
function exclude_files( $excluded ) {
	return array_merge( (array) $excluded, array( HANDLE ) );
}

/** For filters that match selectors: our elements, class hooks and marks, because our rules may be in a combined file. */
function keep_selectors( $kept ) {
	return array_merge( (array) $kept, array( 'sage-(.*)', '.sage-(.*)', '(.*)data-sage(.*)' ) );
}

/** The same for LiteSpeed Cache, which writes `*` for any text. */
function keep_selectors_in_litespeed( $kept ) {
	return array_merge( (array) $kept, array( 'sage-*', '.sage-*', '[data-sage*' ) );
}

// Delayed scripts: Perfmatters, FlyingPress and SiteGround's optimizer. Other plugins use the same filters.
add_filter( 'perfmatters_delay_js_exclusions', __NAMESPACE__ . '\exclude_files' );
add_filter( 'flying_press_exclude_from_delay:js', __NAMESPACE__ . '\exclude_files' );
add_filter( 'sgo_js_async_exclude', __NAMESPACE__ . '\exclude_files' );
add_filter( 'sgo_javascript_combine_exclude', __NAMESPACE__ . '\exclude_files' );

// Unused rules: WP Rocket, Perfmatters and LiteSpeed Cache. FlyingPress has a setting and no filter.
add_filter( 'rocket_rucss_external_exclusions', __NAMESPACE__ . '\exclude_files' );
add_filter( 'rocket_rucss_safelist', __NAMESPACE__ . '\keep_selectors' );
add_filter( 'perfmatters_rucss_excluded_stylesheets', __NAMESPACE__ . '\exclude_files' );
add_filter( 'litespeed_ucss_whitelist', __NAMESPACE__ . '\keep_selectors_in_litespeed' );
