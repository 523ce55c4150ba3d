<?php
/**
 * Changes our blocks' stored HTML when a page renders it.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Moves WordPress's own footnotes into the article with notes, because the editor puts them at the end of the post, where the
 * article does not see them. Does nothing if the post has two articles.
 */
function move_footnotes( $content ) {
	$end = "</div>\n<!-- /wp:sagebrush/footnoted-article -->";
	if ( 1 !== substr_count( $content, $end ) ) {
		return $content;
	}
	list( $article, $rest ) = explode( $end, $content );
	if ( ! preg_match( '~<!-- wp:footnotes(?: \{.*?\})? /-->~s', $rest, $footnotes ) ) {
		return $content;
	}
	return $article . $footnotes[0] . $end . str_replace( $footnotes[0], '', $rest );
}

// Before do_blocks.
add_filter( 'the_content', __NAMESPACE__ . '\move_footnotes', 8 );

// WordPress leaves every block that it does not know out of an excerpt. In this one is the whole article.
add_filter(
	'excerpt_allowed_wrapper_blocks',
	function ( $names ) {
		return array_merge( $names, array( 'sagebrush/footnoted-article' ) );
	}
);

/** Leaves out headings that an author left empty: a screen reader would read them. */
add_filter(
	'render_block',
	function ( $html, $block ) {
		$is_ours = 0 === strpos( (string) ( $block['blockName'] ?? '' ), 'sagebrush/' );
		return $is_ours ? preg_replace( '~<h([1-6])\b[^>]*>(?:\s|&nbsp;|<br[^>]*>)*</h\1>~i', '', $html ) ?? $html : $html;
	},
	10,
	2
);
