<?php
// Loaded by every page of the site, before its plugins. It sends no mail. Without our plugin, it adds the
// script line that a site's owner would put into the head of every page.
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

// Some themes do this to protect shortcodes: they run wpautop after all other filters.
add_action(
	'init',
	function () {
		if ( get_option( 'sage_test_late' ) ) {
			remove_filter( 'the_content', 'wpautop' );
			add_filter( 'the_content', 'wpautop', 99 );
		}
	}
);

// What a site's developer may tell the plugin.
foreach ( (array) get_option( 'sage_test_filters' ) as $filter => $value ) {
	add_filter( $filter, fn( $given ) => $value );
}

// Enables the classic editor with the filter that its plugin uses.
add_filter( 'use_block_editor_for_post', fn( $use ) => $use && ! isset( $_GET['classic-editor'] ) );
