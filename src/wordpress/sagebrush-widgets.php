<?php
/**
 * Plugin Name:       Sagebrush Widgets
 * Description:       Lets everybody who writes here use Sagebrush Widgets in articles: a call to book a consultation, a list of signs, comparison cards, an article with notes, and where the practice may see clients.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.2
 * Author:            The Sagebrush Widgets authors
 * License:           MIT
 *
 * There is nothing to set. It keeps nothing in the database, asks nothing of other hosts, and is gone when it is
 * deleted: articles then read as they were written.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

/** The elements, each with its attributes, as the library's own manifest has them. */
function elements() {
	static $elements;
	return $elements ?? ( $elements = require __DIR__ . '/elements.php' );
}

const SCRIPT  = 'sagebrush-widgets';
// It changes with the file, so that no cache keeps an old one.
const VERSION = '{{script}}';

function script_address() {
	return plugins_url( 'sagebrush.js', __FILE__ );
}

// The stylesheet and the script, on every page, from this site: elements may come from anywhere, and pages may be swapped.
// With the stylesheet in the head, a page looks the same before the script as after it, and nothing moves.
add_action(
	'wp_enqueue_scripts',
	function () {
		wp_enqueue_style( SCRIPT, plugins_url( 'sagebrush.css', __FILE__ ), array(), VERSION );
		wp_enqueue_script( SCRIPT, script_address(), array(), VERSION, false );
	}
);

/**
 * What asks optimizers to leave the script where it is. One that holds scripts back until the reader's first act also
 * holds back the way off the page, which is then a plain link that the Back button returns from.
 *
 * Other plugins write these attributes for the same purpose. An optimizer that knows none of them ignores them.
 */
const LEFT_ALONE = array(
	// Cloudflare Rocket Loader. Its documentation says that it has to stand before `src`.
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
	// Cookiebot, which blocks until a reader agrees. The script sets no cookie.
	'data-cookieconsent'       => 'ignore',
);

// WordPress itself can say `defer` from 6.3 on. Before that, what says so there means "at the end of the page".
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

/** These have no attribute. They take words of the address, or the script's name. */
function leave_alone( $excluded ) {
	return array_merge( (array) $excluded, array( SCRIPT ) );
}
// Perfmatters, FlyingPress and SiteGround's optimizer, as other plugins do.
$filters = array(
	'perfmatters_delay_js_exclusions',
	'flying_press_exclude_from_delay:js',
	'sgo_js_async_exclude',
	'sgo_javascript_combine_exclude',
);
foreach ( $filters as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\leave_alone' );
}

// What an author may store who may not store everything. Comments have a list of their own, which stays as it is.
add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		if ( 'post' !== $context ) {
			return $tags;
		}
		// What WordPress allows on every element, `data-*` and `aria-*` among it.
		$everywhere = $tags['div'] ?? array();
		foreach ( elements() as $tag => $attributes ) {
			$tags[ $tag ] = array_fill_keys( $attributes, true ) + $everywhere;
		}
		return $tags;
	},
	10,
	2
);

// Addresses in attributes of ours are screened as those of links are.
add_filter(
	'wp_kses_uri_attributes',
	function ( $names ) {
		$ours = preg_grep( '/(^|-)(url|href)$/', array_merge( ...array_values( elements() ) ) );
		return array_unique( array_merge( $names, $ours ) );
	}
);

/**
 * Keeps wpautop out of our elements: it knows only HTML's own blocks, takes ours for words, and puts each of their
 * tags into a paragraph, out of which the browser then drives their content.
 *
 * So each element is held back before it comes, a line in its place, and put where the line is when it has gone.
 */
final class Holder {
	/** @var string Where content passes through wpautop. */
	private $filter;

	/** @var string An element of ours, with everything inside: attributes may hold `>`, and elements their like. */
	private $element;

	/** @var string[] What is held, by the number in its place. */
	private $held = array();

	/** @var int */
	private $count = 0;

	public function __construct( $filter ) {
		$tags          = implode( '|', array_keys( elements() ) );
		$this->filter  = $filter;
		$this->element = '~
			# What shows nothing, in lines of its own before it, or directly behind it: it would be an empty paragraph.
			(?: ^\h*+ (?:
				(?<unseen> <!--.*?--> | <(?<hidden>script|style|template)(?=[\s>]).*?</\k<hidden>\s*> | <link\s[^>]*> ) \s*+
			)++ )?+
			(?<element>
				<(?<tag>' . $tags . ')(?=[\s>]) (?: [^>"\']++ | "[^"]*+" | \'[^\']*+\' )*+ >
				(?<inside> (?: [^<]++ | (?&verbatim) | <(?!/?\k<tag>[\s>]) | (?&element) )*+ )
				</\k<tag>\s*>
			)
			(?: \h*+ (?&unseen) )*+
			# Comments, and text that is shown as written: ignore the tags inside them.
			| (?<verbatim> <!--.*?--> | <(?<raw>pre|code|script|style|textarea|template)(?=[\s>]).*?</\k<raw>\s*> )
			~imsx';
		// After do_blocks, which takes wpautop away where it finds blocks.
		add_filter( $filter, array( $this, 'begin' ), 9 );
	}

	public function begin( $html ) {
		if ( ! has_filter( $this->filter, 'wpautop' ) ) {
			return $html;
		}
		// Again each time: do_blocks puts wpautop back behind all others of its priority.
		remove_filter( $this->filter, array( $this, 'release' ) );
		add_filter( $this->filter, array( $this, 'release' ) );
		return $this->hold( $html );
	}

	private function hold( $html ) {
		// Nothing, if the article is more than the pattern can take.
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

	/** What stands in the place of an element until it is put back. */
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

	/** Puts back what was held. */
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

	/** Whether words, or a paragraph that is open, stand on the same line. */
	private static function is_in_text( $html, $start, $end ) {
		$before = strrchr( "\n" . substr( $html, 0, $start ), "\n" );
		$after  = strstr( substr( $html, $end ) . "\n", "\n", true );
		return '' !== trim( strip_tags( $before . $after ) ) || preg_match( '/<p[\s>]/i', $before );
	}

	/**
	 * The classic editor stores no paragraphs, only blank lines between them. Where there are such lines, and no
	 * paragraph, outside of inner elements of ours, wpautop is wanted.
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

// Where WordPress, and Advanced Custom Fields, have wpautop make paragraphs.
$filters = array( 'the_content', 'the_excerpt', 'widget_text_content', 'term_description', 'get_the_post_type_description', 'acf_the_content' );
foreach ( $filters as $filter ) {
	new Holder( $filter );
}

require __DIR__ . '/paragraphs.php';

/**
 * Takes our tags out of the paragraphs of wpautop, where the Holder could not keep it out: a theme runs it later, the block
 * editor ran it on a classic article and stored that, or no whole element stands on the page.
 */
function release_tags( $html ) {
	return is_string( $html ) ? ( new Paragraphs( array_keys( elements() ) ) )->release( $html ) : $html;
}

// After wpautop, wherever a theme puts it.
foreach ( array_merge( $filters, array( 'widget_block_content' ) ) as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\release_tags', PHP_INT_MAX );
}

/**
 * Puts the same script, without `defer`, directly before the first widget of a page: it renders as the page arrives,
 * and nothing moves. The browser asks for it once, and where no widget was seen here, the one in the head renders it.
 */
function make_still( $html ) {
	static $is_still = false;
	// Not in an excerpt, or in what the head says of the page, which would take the tag away with them.
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
			// A tag in there is none.
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

// Last of all, in the order in which a page shows them: blocks of a theme, articles, widgets.
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
