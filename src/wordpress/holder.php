<?php
/**
 * Keeps wpautop out of our elements. It knows only HTML's own blocks, treats our tags as text, and puts each of them in
 * a paragraph. The browser then moves the content out of the element.
 *
 * So each element is replaced by a placeholder before wpautop runs, and put back afterwards.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

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
		return '' !== wp_strip_all_tags( $before . $after ) || preg_match( '/<p[\s>]/i', $before );
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
