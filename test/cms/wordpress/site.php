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

// A site's own code before our script.
add_action( 'wp_enqueue_scripts', fn() => wp_add_inline_script( 'sagebrush-widgets', (string) get_option( 'sage_test_inline' ), 'before' ), 20 );

// Some optimizers combine all scripts of a page into one file, whatever the scripts' attributes say.
add_action(
	'template_redirect',
	function () {
		if ( ! get_option( 'sage_test_combine' ) ) {
			return;
		}
		ob_start(
			function ( $html ) {
				$pattern  = '~<script[^>]* src=["\'][^"\'?]+(/wp-content/plugins/[^"\'?]+)[^>]*></script>~';
				$combined = '';
				$rest     = preg_replace_callback(
					$pattern,
					function ( $match ) use ( &$combined ) {
						$combined .= file_get_contents( ABSPATH . $match[1] ) . "\n";
						return '';
					},
					$html
				);
				file_put_contents( WP_CONTENT_DIR . '/uploads/combined.js', $combined );
				return str_replace( '</body>', '<script defer src="/wp-content/uploads/combined.js"></script></body>', $rest );
			}
		);
	}
);

// What a site's developer may tell the plugin.
foreach ( (array) get_option( 'sage_test_filters' ) as $filter => $value ) {
	add_filter( $filter, fn( $given ) => $value );
}

// Enables the classic editor with the filter that its plugin uses.
add_filter( 'use_block_editor_for_post', fn( $use ) => $use && ! isset( $_GET['classic-editor'] ) );
