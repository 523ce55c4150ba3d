<?php
/**
 * Moves our tags out of the paragraphs that wpautop puts around them.
 *
 * wpautop knows only HTML's own blocks. If one of our tags is on its own line, it becomes `<p><sage-consult-cta></p>`. A
 * browser then closes the element with the paragraph, and the content ends up after the element.
 *
 * This file does not use WordPress functions. WP_HTML_Tag_Processor exists since 6.2, and cannot remove a tag.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

final class Paragraphs {
	const TOKEN = '~
		<!--.*?(?:-->|\z)                                                   # a comment
		| <(pre|code|script|style|textarea|template|noscript|iframe|xmp)(?=[\s/>])
			.*?(?:</\1\s*>|\z)                                              # raw text: shown as written, or hidden
		| </?[a-z](?:[^>"\'=]++|=\s*+(?:"[^"]*+"|\'[^\']*+\')?+|["\'])*+>   # a tag: a quoted value may contain `>`
		| \[[a-z][^\[\]\n]*=[^\[\]\n]*\]                                    # a shortcode: its values may contain tags
		| [^<\[]++ | .                                                      # text
		~isx';

	/** Elements that end a paragraph, in wpautop or in browsers. */
	const BLOCKS = array(
		'table', 'thead', 'tfoot', 'caption', 'col', 'colgroup', 'tbody', 'tr', 'td', 'th', 'div', 'dl', 'dd', 'dt', 'ul',
		'ol', 'li', 'pre', 'form', 'map', 'area', 'blockquote', 'address', 'math', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr',
		'fieldset', 'legend', 'section', 'article', 'aside', 'hgroup', 'header', 'footer', 'nav', 'figure', 'figcaption',
		'details', 'menu', 'summary', 'main', 'dialog', 'center', 'search',
	);

	/** Elements without an end tag. */
	const VOID = array( 'col', 'area', 'hr', 'br', 'img', 'input', 'wbr', 'embed', 'source', 'track', 'param', 'link', 'meta' );

	/** Elements that show nothing and need no paragraph. */
	const INVISIBLE = array( 'script', 'style', 'template', 'link', 'meta' );

	/** @var string[] The names of our elements. */
	private $names;

	/** @var array[] The tokens of the content, each with `html`, `kind`, `name`, `closes` and `pair`. */
	private $tokens = array();

	/** @param string[] $names The names of our elements. */
	public function __construct( $names ) {
		$this->names = $names;
	}

	/**
	 * Returns `$html` with our tags outside of paragraphs.
	 *
	 * Changes only paragraphs without attributes, as wpautop writes them. A tag whose partner is in another paragraph
	 * is moved out, and the rest stays in a paragraph. A tag that the author never closed stays where it is. Outside,
	 * it would contain the rest of the page.
	 */
	public function unwrap_tags( $html ) {
		if ( false === stripos( $html, '<sage-' ) || ! preg_match_all( self::TOKEN, $html, $matches ) ) {
			return $html;
		}
		if ( implode( '', $matches[0] ) !== $html ) {
			return $html;
		}
		$this->tokens = array_map( array( $this, 'token' ), $matches[0] );
		$this->pair();

		$result = '';
		$start  = null;
		$run    = array();
		foreach ( $this->tokens as $token ) {
			if ( 'p' !== $token['kind'] && 'block' !== $token['kind'] ) {
				$run[] = $token;
				continue;
			}
			$closes  = 'p' === $token['kind'] && $token['closes'];
			$result .= $this->paragraph( $start, $run, $closes ? $token : null );
			$run     = array();
			$start   = $closes ? null : $token;
			if ( 'block' === $token['kind'] ) {
				$result .= $token['html'];
				$start   = null;
			}
		}
		return $result . $this->paragraph( $start, $run, null );
	}

	private function token( $html ) {
		$token = array(
			'html'   => $html,
			'kind'   => 'words',
			'name'   => '',
			'closes' => false,
			// Where its partner is: `here` (in the same paragraph), `elsewhere`, or '' (it has none).
			'pair'   => '',
		);
		if ( '' === trim( $html ) || 0 === strpos( $html, '<!' ) ) {
			$token['kind'] = 'invisible';
		} elseif ( preg_match( '~^<(/?)([a-z][^\s/>]*)~i', $html, $match ) ) {
			$token['closes'] = '' !== $match[1];
			$token['name']   = strtolower( $match[2] );
			$token['kind']   = $this->kind( $token['name'] );
		}
		return $token;
	}

	private function kind( $name ) {
		if ( in_array( $name, $this->names, true ) ) {
			return 'ours';
		}
		if ( in_array( $name, self::BLOCKS, true ) ) {
			return 'block';
		}
		if ( in_array( $name, self::INVISIBLE, true ) ) {
			return 'invisible';
		}
		return 'p' === $name || 'br' === $name ? $name : 'words';
	}

	/** Finds the partner of each of our tags. */
	private function pair() {
		$open  = array();
		$run   = 0;
		$depth = 0;
		foreach ( $this->tokens as $index => $token ) {
			if ( 'p' === $token['kind'] || 'block' === $token['kind'] ) {
				++$run;
				$depth = 0;
			}
			if ( 'block' === $token['kind'] && 'pre' !== $token['name'] && ! in_array( $token['name'], self::VOID, true ) ) {
				if ( $token['closes'] ) {
					$this->close( $open, $token['name'] );
				} else {
					$open[] = array( $token['name'], $index, $run, 0 );
				}
			} elseif ( 'words' === $token['kind'] && $token['name'] && ! in_array( $token['name'], self::VOID, true ) ) {
				// Tokens such as `<code>` contain their end tag.
				$is_whole = strpos( $token['html'], '</', 1 ) || '/>' === substr( $token['html'], -2 );
				$depth   += $is_whole ? 0 : ( $token['closes'] ? -1 : 1 );
			} elseif ( 'ours' === $token['kind'] && ! $token['closes'] ) {
				$open[] = array( $token['name'], $index, $run, $depth );
				// Counts as text until its end tag is found.
				$this->tokens[ $index ]['kind'] = 'words';
			} elseif ( 'ours' === $token['kind'] ) {
				$partner = $this->close( $open, $token['name'] );
				if ( ! $partner ) {
					continue;
				}
				list( , $start, $its_run, $its_depth ) = $partner;
				if ( $run !== $its_run && ( $depth || $its_depth ) ) {
					// Do not split an inline element, such as a link.
					$this->tokens[ $index ]['kind'] = 'words';
					continue;
				}
				foreach ( array( $start, $index ) as $tag ) {
					$this->tokens[ $tag ]['kind'] = 'ours';
					$this->tokens[ $tag ]['pair'] = $run === $its_run ? 'here' : 'elsewhere';
				}
			}
		}
	}

	/** Removes the innermost open `$name`, and everything inside it, from the list. Our elements end with their block. */
	private function close( &$open, $name ) {
		$is_ours = in_array( $name, $this->names, true );
		for ( $last = count( $open ) - 1; $last >= 0; $last-- ) {
			if ( $open[ $last ][0] === $name ) {
				$found = $open[ $last ];
				array_splice( $open, $last );
				return $found;
			}
			if ( $is_ours && ! in_array( $open[ $last ][0], $this->names, true ) ) {
				return null;
			}
		}
		return null;
	}

	/**
	 * Returns the new HTML of the `$run` between two block tags. Its paragraph may lack either tag, because wpautop
	 * leaves one out next to a block.
	 */
	private function paragraph( $start, $run, $end ) {
		$before  = $start ? $start['html'] : '';
		$after   = $end ? $end['html'] : '';
		$is_ours = (bool) array_filter( $run, array( $this, 'is_our_tag' ) );
		if ( ! $is_ours || ( $start && '<p>' !== $before ) ) {
			return $before . $this->html( $run ) . $after;
		}
		$count = count( $run );
		$run   = $this->without_breaks( $run );
		if ( ! $start && ! $end ) {
			return $this->html( $run );
		}
		$is_split   = in_array( 'elsewhere', array_column( $run, 'pair' ), true );
		$is_changed = $is_split || count( $run ) < $count || ! in_array( 'words', array_column( $run, 'kind' ), true );
		if ( ! $is_changed || ( ! $is_split && $this->has_words( $run ) ) ) {
			return $before . $this->html( $run ) . $after;
		}
		$result = '';
		$piece  = array();
		foreach ( $run as $token ) {
			if ( 'elsewhere' === $token['pair'] ) {
				$result .= $this->piece( $piece ) . $token['html'];
				$piece   = array();
			} else {
				$piece[] = $token;
			}
		}
		return $result . $this->piece( $piece );
	}

	/** One piece of a paragraph that our tags split. It gets its own paragraph if it has text outside our elements. */
	private function piece( $tokens ) {
		$html = $this->html( $tokens );
		if ( ! $this->has_words( $tokens ) ) {
			return $html;
		}
		$words = trim( $html );
		$start = strpos( $html, $words );
		return substr( $html, 0, $start ) . "<p>$words</p>" . substr( $html, $start + strlen( $words ) );
	}

	/** Whether there is text outside our elements. */
	private function has_words( $tokens ) {
		$depth = 0;
		foreach ( $tokens as $token ) {
			if ( 'here' === $token['pair'] ) {
				$depth += $token['closes'] ? -1 : 1;
			} elseif ( ! $depth && 'words' === $token['kind'] ) {
				return true;
			}
		}
		return false;
	}

	/** Removes the line breaks that wpautop adds on the lines of our tags. */
	private function without_breaks( $run ) {
		$kept = array();
		foreach ( $run as $index => $token ) {
			if ( 'br' !== $token['kind'] || ! $this->is_added_break( $run, $index ) ) {
				$kept[] = $token;
			}
		}
		return $kept;
	}

	private function is_added_break( $run, $index ) {
		$before = $this->neighbor( $run, $index, -1 );
		$behind = $this->neighbor( $run, $index, 1 );
		foreach ( array( $before, $behind ) as $token ) {
			if ( $token && 'elsewhere' === $token['pair'] ) {
				return true;
			}
		}
		$opens  = $before && $this->is_our_tag( $before ) && ! $before['closes'];
		$closes = $behind && $this->is_our_tag( $behind ) && $behind['closes'];
		return $opens || $closes || ( $before && $behind && $this->is_our_tag( $before ) && $this->is_our_tag( $behind ) );
	}

	/** The nearest visible token that is not a line break. */
	private function neighbor( $run, $index, $step ) {
		do {
			$index += $step;
		} while ( isset( $run[ $index ] ) && in_array( $run[ $index ]['kind'], array( 'br', 'invisible' ), true ) );
		return isset( $run[ $index ] ) ? $run[ $index ] : null;
	}

	private function is_our_tag( $token ) {
		return 'ours' === $token['kind'];
	}

	private function html( $tokens ) {
		return implode( '', array_column( $tokens, 'html' ) );
	}
}
