<?php
/**
 * Keeps wpautop away from our elements: replaces each of them with a placeholder before wpautop runs, and restores it
 * afterwards.
 *
 * wpautop knows only HTML's own blocks. It treats our tags as text, and puts each of them in a paragraph. The browser
 * then moves the content out of the element.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

final class Placeholders {
	/** @var string The filter in which wpautop runs. */
	private $filter;

	/** @var string Matches one of our elements with its content. Attributes may contain `>`, and elements may be nested. */
	private $pattern;

	/** @var string[] The replaced HTML, keyed by the number in the placeholder. */
	private $replaced = array();

	/** @var int The number of the last placeholder. */
	private $count = 0;

	public function __construct( $filter ) {
		$tags          = implode( '|', array_keys( elements() ) );
		$this->filter  = $filter;
		$this->pattern = '~
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
		add_filter( $filter, array( $this, 'replace' ), 9 );
	}

	public function replace( $html ) {
		if ( ! has_filter( $this->filter, 'wpautop' ) ) {
			return $html;
		}
		// Add it again each time, because do_blocks adds wpautop again as the last filter of its priority.
		remove_filter( $this->filter, array( $this, 'restore' ) );
		add_filter( $this->filter, array( $this, 'restore' ) );
		return $this->replace_elements( $html );
	}

	private function replace_elements( $html ) {
		// No match if the article exceeds the limits of the regular expression.
		if ( ! preg_match_all( $this->pattern, $html, $matches, PREG_SET_ORDER | PREG_OFFSET_CAPTURE ) ) {
			return $html;
		}
		$result = '';
		$from   = 0;
		foreach ( $matches as $match ) {
			list( $whole, $start ) = $match[0];
			$result .= substr( $html, $from, $start - $from );
			$result .= empty( $match['verbatim'][0] ) ? $this->placeholder_for( $match, $html ) : $whole;
			$from    = $start + strlen( $whole );
		}
		return $result . substr( $html, $from );
	}

	/** The placeholder for an element or, if wpautop must run inside it, for each of its two tags. */
	private function placeholder_for( $match, $html ) {
		list( $whole, $start )   = $match[0];
		list( $inside, $offset ) = $match['inside'];
		if ( self::is_in_text( $html, $start, $start + strlen( $whole ) ) ) {
			return $this->placeholder( 'span', $whole ) . '</span>';
		}
		if ( ! $this->needs_wpautop( $inside ) ) {
			return $this->block_placeholder( $whole );
		}
		$start_tag = substr( $whole, 0, $offset - $start );
		$end_tag   = substr( $whole, strlen( $start_tag . $inside ) );
		return $this->block_placeholder( $start_tag ) . $this->replace_elements( $inside ) . $this->block_placeholder( $end_tag );
	}

	/** Restores the elements in place of their placeholders. */
	public function restore( $html ) {
		return preg_replace_callback(
			'~<(hr|span) data-sagebrush="(\d+)"\s*/?>(?:</span>)?~',
			function ( $match ) {
				$html = $this->replaced[ $match[2] ] ?? $match[0];
				unset( $this->replaced[ $match[2] ] );
				return has_filter( $this->filter, 'wptexturize' ) ? wptexturize( $html ) : $html;
			},
			$html
		) ?? $html;
	}

	/** Whether there is text, or an open paragraph, on the same line. */
	private static function is_in_text( $html, $start, $end ) {
		$before = strrchr( "\n" . substr( $html, 0, $start ), "\n" );
		$after  = strstr( substr( $html, $end ) . "\n", "\n", true );
		return '' !== wp_strip_all_tags( $before . $after ) || preg_match( '/<p[\s>]/i', $before );
	}

	/**
	 * Whether the content needs wpautop: it has blank lines and no paragraphs, not counting our nested elements. The
	 * classic editor stores only the blank lines between paragraphs.
	 */
	private function needs_wpautop( $html ) {
		$own = preg_replace( $this->pattern, '', $html );
		return preg_match( '/\S\s*\n\s*\n\s*\S/', $own ) && ! preg_match( '/<p[\s>]/i', $own );
	}

	private function block_placeholder( $html ) {
		return "\n\n" . $this->placeholder( 'hr', $html ) . "\n\n";
	}

	private function placeholder( $tag, $html ) {
		$this->replaced[ ++$this->count ] = $html;
		return "<$tag data-sagebrush=\"$this->count\">";
	}
}
