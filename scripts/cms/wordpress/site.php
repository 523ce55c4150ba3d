<?php
// Loaded by every page of the site, before its plugins: it sends no mail, and stands for the line that a site's owner
// puts into the head of every page where there is no plugin of ours.
function wp_mail() {
	return true;
}

add_action(
	'wp_head',
	function () {
		if ( get_option( 'sage_test_head' ) ) {
			echo '<link rel="stylesheet" href="/wp-content/uploads/sagebrush.css"><script src="/wp-content/uploads/sagebrush.js" defer></script>';
		}
	}
);

// As a theme does that is to keep shortcodes whole: wpautop after everything else.
add_action(
	'init',
	function () {
		if ( get_option( 'sage_test_late' ) ) {
			remove_filter( 'the_content', 'wpautop' );
			add_filter( 'the_content', 'wpautop', 99 );
		}
	}
);

// The classic editor, as its plugin brings it back: by this filter.
add_filter( 'use_block_editor_for_post', fn( $use ) => $use && ! isset( $_GET['classic-editor'] ) );
