<?php
/**
 * Plugin Name:       Sagebrush Widgets
 * Description:       Lets everyone who writes on your site use Sagebrush Widgets: a call to book a consultation, a checklist of signs, comparison cards, an article with notes, and where you can see clients.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.2
 * Author:            The Sagebrush Widgets authors
 * License:           MIT
 *
 * There are no settings. The plugin stores nothing in the database and sends no requests to other hosts. If you delete
 * it, nothing of it is left, and articles read as they were written.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

/** The elements and their attributes, from the library's custom-elements.json. */
function elements() {
	static $elements;
	return $elements ?? ( $elements = require __DIR__ . '/elements.php' );
}

const SCRIPT  = 'sagebrush-widgets';
// Changes with the file, so that no cache serves an old one.
const VERSION = '{{script}}';

function script_address() {
	return plugins_url( 'sagebrush.js', __FILE__ );
}

// Load the stylesheet and the script on every page, from this site: elements may come from anywhere, and pages may be
// swapped. With the stylesheet in the head, a page looks the same before and after the script runs, without layout shift.
add_action(
	'wp_enqueue_scripts',
	function () {
		wp_enqueue_style( SCRIPT, plugins_url( 'sagebrush.css', __FILE__ ), array(), VERSION );
		wp_enqueue_script( SCRIPT, script_address(), array(), VERSION, false );
	}
);

/**
 * Attributes that ask optimizers not to delay the script. An optimizer that delays scripts until the reader's first
 * interaction also delays the exit. The exit is then a plain link, and the Back button returns to this page.
 *
 * Other plugins use these attributes for the same purpose. An optimizer that does not know them ignores them.
 */
const LEFT_ALONE = array(
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

// WordPress supports `defer` since 6.3. In older versions, the same argument means "at the end of the page".
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( SCRIPT !== $handle ) {
			return $tag;
		}
		$attributes = ' defer';
		foreach ( LEFT_ALONE as $name => $value ) {
			$attributes .= " $name=\"$value\"";
		}
		return str_replace( ' src=', "$attributes src=", $tag );
	},
	10,
	2
);

/** For optimizers without an attribute. They match a part of the address, or the script's name. */
function leave_alone( $excluded ) {
	return array_merge( (array) $excluded, array( SCRIPT ) );
}
// Perfmatters, FlyingPress and SiteGround's optimizer. Other plugins use the same filters.
$filters = array(
	'perfmatters_delay_js_exclusions',
	'flying_press_exclude_from_delay:js',
	'sgo_js_async_exclude',
	'sgo_javascript_combine_exclude',
);
foreach ( $filters as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\leave_alone' );
}

// Allow our elements for authors without the right to post unfiltered HTML. Comments have their own list, which stays as
// it is.
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

/**
 * Keeps wpautop out of our elements. It knows only HTML's own blocks, treats our tags as text, and puts each of them in
 * a paragraph. The browser then moves the content out of the element.
 *
 * So each element is replaced by a placeholder before wpautop runs, and put back afterwards.
 */
final class Holder {
	/** @var string The filter in which wpautop runs. */
	private $filter;

	/** @var string Matches one of our elements with its content. Attributes may contain `>`, and elements may be nested. */
	private $element;

	/** @var string[] The replaced HTML, keyed by the number in the placeholder. */
	private $held = array();

	/** @var int */
	private $count = 0;

	public function __construct( $filter ) {
		$tags          = implode( '|', array_keys( elements() ) );
		$this->filter  = $filter;
		$this->element = '~
			# Code that shows nothing, on lines before the element or directly after it: it would become an empty paragraph.
			(?: ^\h*+ (?:
				(?<unseen> <!--.*?--> | <(?<hidden>script|style|template)(?=[\s>]).*?</\k<hidden>\s*> | <link\s[^>]*> ) \s*+
			)++ )?+
			(?<element>
				<(?<tag>' . $tags . ')(?=[\s>]) (?: [^>"\']++ | "[^"]*+" | \'[^\']*+\' )*+ >
				(?<inside> (?: [^<]++ | (?&verbatim) | <(?!/?\k<tag>[\s>]) | (?&element) )*+ )
				</\k<tag>\s*>
			)
			(?: \h*+ (?&unseen) )*+
			# Comments and raw text: ignore the tags inside them.
			| (?<verbatim> <!--.*?--> | <(?<raw>pre|code|script|style|textarea|template)(?=[\s>]).*?</\k<raw>\s*> )
			~imsx';
		// At the priority of do_blocks, but after it. It removes wpautop if it finds blocks.
		add_filter( $filter, array( $this, 'begin' ), 9 );
	}

	public function begin( $html ) {
		if ( ! has_filter( $this->filter, 'wpautop' ) ) {
			return $html;
		}
		// Add it again each time, because do_blocks adds wpautop again as the last filter of its priority.
		remove_filter( $this->filter, array( $this, 'release' ) );
		add_filter( $this->filter, array( $this, 'release' ) );
		return $this->hold( $html );
	}

	private function hold( $html ) {
		// No match if the article exceeds the limits of the regular expression.
		if ( ! preg_match_all( $this->element, $html, $matches, PREG_SET_ORDER | PREG_OFFSET_CAPTURE ) ) {
			return $html;
		}
		$held = '';
		$from = 0;
		foreach ( $matches as $match ) {
			list( $whole, $start ) = $match[0];
			$held .= substr( $html, $from, $start - $from );
			$held .= empty( $match['verbatim'][0] ) ? $this->instead( $match, $html ) : $whole;
			$from  = $start + strlen( $whole );
		}
		return $held . substr( $html, $from );
	}

	/** The placeholder for an element until it is put back. */
	private function instead( $match, $html ) {
		list( $whole, $start )  = $match[0];
		list( $inside, $place ) = $match['inside'];
		if ( self::is_in_text( $html, $start, $start + strlen( $whole ) ) ) {
			return $this->place( 'span', $whole ) . '</span>';
		}
		if ( ! $this->has_editors_paragraphs( $inside ) ) {
			return $this->line( $whole );
		}
		$tag = substr( $whole, 0, $place - $start );
		$end = substr( $whole, strlen( $tag . $inside ) );
		return $this->line( $tag ) . $this->hold( $inside ) . $this->line( $end );
	}

	/** Puts the elements back in place of their placeholders. */
	public function release( $html ) {
		return preg_replace_callback(
			'~<(hr|span) data-sagebrush="(\d+)"\s*/?>(?:</span>)?~',
			function ( $match ) {
				$html = $this->held[ $match[2] ] ?? $match[0];
				unset( $this->held[ $match[2] ] );
				return has_filter( $this->filter, 'wptexturize' ) ? wptexturize( $html ) : $html;
			},
			$html
		) ?? $html;
	}

	/** Whether there is text, or an open paragraph, on the same line. */
	private static function is_in_text( $html, $start, $end ) {
		$before = strrchr( "\n" . substr( $html, 0, $start ), "\n" );
		$after  = strstr( substr( $html, $end ) . "\n", "\n", true );
		return '' !== trim( strip_tags( $before . $after ) ) || preg_match( '/<p[\s>]/i', $before );
	}

	/**
	 * Whether the content needs wpautop: it has blank lines and no paragraphs, not counting nested elements of ours. The
	 * classic editor stores only the blank lines between paragraphs.
	 */
	private function has_editors_paragraphs( $html ) {
		$own = preg_replace( $this->element, '', $html );
		return preg_match( '/\S\s*\n\s*\n\s*\S/', $own ) && ! preg_match( '/<p[\s>]/i', $own );
	}

	private function line( $html ) {
		return "\n\n" . $this->place( 'hr', $html ) . "\n\n";
	}

	private function place( $tag, $html ) {
		$this->held[ ++$this->count ] = $html;
		return "<$tag data-sagebrush=\"$this->count\">";
	}
}

// The filters in which WordPress and Advanced Custom Fields run wpautop.
$filters = array( 'the_content', 'the_excerpt', 'widget_text_content', 'term_description', 'get_the_post_type_description', 'acf_the_content' );
foreach ( $filters as $filter ) {
	new Holder( $filter );
}

require __DIR__ . '/paragraphs.php';
require __DIR__ . '/blocks.php';

/**
 * Moves our tags out of wpautop's paragraphs if the Holder could not prevent them: a theme runs wpautop later, the block
 * editor ran it on a classic article and stored the result, or an element is not complete.
 */
function release_tags( $html ) {
	return is_string( $html ) ? ( new Paragraphs( array_keys( elements() ) ) )->release( $html ) : $html;
}

// After wpautop, whatever priority a theme gives it.
foreach ( array_merge( $filters, array( 'widget_block_content' ) ) as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\release_tags', PHP_INT_MAX );
}

/**
 * Puts the same script, without `defer`, directly before the first widget of a page, so that widgets render as the page
 * arrives, without layout shift. The browser requests the file once. If this finds no widget, the script in the head
 * renders it.
 */
function make_still( $html ) {
	static $is_still = false;
	// Not in an excerpt or in metadata in the head, where the tag would be removed.
	$is_shown = did_filter( 'template_include' ) && ! doing_action( 'wp_head' ) && ! doing_filter( 'get_the_excerpt' );
	if ( $is_still || ! $is_shown || false === stripos( $html, 'sage' ) ) {
		return $html;
	}
	$widget = '~^<(sage-(?!practice)|[a-z][^>]*\s(data-sage=["\']?+(?!practice)|class=[^>]*\bsage-(?!practice)|href=[^>]*(#sage-|[?&;]sage=)))~i';
	$parts  = wp_html_split( $html );
	$words  = '';
	foreach ( $parts as $index => $part ) {
		if ( $words ) {
			$words = 0 === stripos( $part, "</$words" ) ? '' : $words;
		} elseif ( preg_match( '~^<(script|style|template|textarea|noscript)\b~i', $part, $match ) ) {
			// Tags inside are text.
			$words = $match[1];
		} elseif ( preg_match( $widget, $part ) ) {
			$address         = apply_filters( 'script_loader_src', add_query_arg( 'ver', VERSION, script_address() ), SCRIPT );
			$parts[ $index ] = trim( wp_get_script_tag( LEFT_ALONE + array( 'src' => $address ) ) ) . $part;
			$is_still        = true;
			break;
		}
	}
	return implode( '', $parts );
}

// Runs last. The filters run in the page's order: a theme's blocks, articles, widgets.
$filters = array( 'the_content', 'widget_text_content', 'widget_custom_html_content', 'widget_block_content', 'term_description', 'acf_the_content' );
foreach ( $filters as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\make_still', PHP_INT_MAX );
}
add_filter(
	'render_block_core/html',
	function ( $html ) {
		return doing_filter( 'the_content' ) ? $html : make_still( $html );
	},
	PHP_INT_MAX
);
