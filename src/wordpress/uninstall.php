<?php
/**
 * Removes what the plugin stored: one option, on each site of a network.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $sagebrush_widgets_site ) {
		delete_blog_option( $sagebrush_widgets_site, 'sagebrush_widgets' );
	}
} else {
	delete_option( 'sagebrush_widgets' );
}
