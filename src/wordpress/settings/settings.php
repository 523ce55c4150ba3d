<?php
/**
 * Settings > Sagebrush: where the owner states the practice's facts once, for every page.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/facts.php';
require __DIR__ . '/checks.php';
require __DIR__ . '/practice.php';
require __DIR__ . '/json-ld.php';
require __DIR__ . '/printing.php';

add_action(
	'admin_init',
	function () {
		register_setting(
			OPTION,
			OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => __NAMESPACE__ . '\save_facts',
				'default'           => array(),
			)
		);
	}
);

/** Keeps the facts as typed, and reports what will not be printed. */
function save_facts( $given ) {
	$facts = read_facts( $given );
	if ( ! get_settings_errors( OPTION ) ) {
		foreach ( problems( $facts ) as $path => $problem ) {
			$message = sprintf( '<a href="#%s">%s</a>', esc_attr( "sagebrush-$path" ), esc_html( $problem ) );
			add_settings_error( OPTION, "sagebrush-$path", $message );
		}
	}
	return $facts;
}

add_action(
	'admin_menu',
	function () {
		$page = add_options_page( __( 'Sagebrush', 'sagebrush-widgets' ), __( 'Sagebrush', 'sagebrush-widgets' ), 'manage_options', HANDLE, __NAMESPACE__ . '\print_settings' );
		add_action(
			"load-$page",
			function () {
				require __DIR__ . '/form.php';
				wp_enqueue_style( HANDLE . '-settings', file_address( 'settings/settings.css' ), array(), VERSION );
			}
		);
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( dirname( __DIR__ ) . '/sagebrush-widgets.php' ),
	function ( $links ) {
		$address = admin_url( 'options-general.php?page=' . HANDLE );
		return array_merge( array( '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'sagebrush-widgets' ) . '</a>' ), $links );
	}
);
