<?php
// What the tests do on a site from the inside: `php do.php <task>`, which reads JSON as input and writes JSON to the file SAGE_WP_ANSWER.
list( , $task ) = $argv;

$_SERVER['HTTP_HOST']       = getenv( 'SAGE_WP_HOST' );
$_SERVER['REQUEST_URI']     = getenv( 'SAGE_WP_PATH' );
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define( 'WP_INSTALLING', 'install' === $task );
require getenv( 'SAGE_WP_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

$tasks = array(
	'install'       => function () {
		wp_install( 'A practice', 'admin', 'admin@example.test', false, '', 'admin' );
		$author = wp_create_user( 'author', 'author', 'author@example.test' );
		( new WP_User( $author ) )->set_role( 'author' );
		update_option( 'permalink_structure', '/%postname%/' );
		return array(
			'version' => $GLOBALS['wp_version'],
			'theme'   => wp_get_theme()->get( 'Name' ),
			'php'     => PHP_VERSION,
		);
	},
	// Everything typed goes through the filters of its user, as when they press Publish.
	'publish'       => function ( $posts ) {
		return array_map(
			function ( $post ) {
				$user = get_user_by( 'login', $post['as'] );
				wp_set_current_user( $user->ID );
				$id = wp_insert_post(
					wp_slash(
						array(
							'post_title'   => $post['title'],
							'post_content' => $post['content'],
							'post_status'  => 'publish',
							'post_author'  => $user->ID,
							'post_type'    => $post['type'] ?? 'post',
							'meta_input'   => $post['meta'] ?? array(),
						)
					)
				);
				return array(
					'id'             => $id,
					'url'            => get_permalink( $id ),
					'stored'         => get_post( $id )->post_content,
					'mayWriteAnyTag' => current_user_can( 'unfiltered_html' ),
				);
			},
			$posts
		);
	},
	// What is stored of a post's first content after its second one was undone.
	'restored'      => function ( $input ) {
		wp_set_current_user( get_user_by( 'login', $input['as'] )->ID );
		$id = wp_insert_post( wp_slash( array( 'post_title' => 'Restored', 'post_content' => $input['contents'][0] ) ) );
		foreach ( $input['contents'] as $content ) {
			wp_update_post( wp_slash( array( 'ID' => $id, 'post_content' => $content ) ) );
		}
		$revisions = wp_get_post_revisions( $id, array( 'order' => 'ASC' ) );
		wp_restore_post_revision( reset( $revisions )->ID );
		return get_post( $id )->post_content;
	},
	'stylesheet'    => fn() => get_stylesheet(),
	// Changes the block theme's template for posts. Without content, restores the theme's own.
	'template'      => function ( $content ) {
		if ( ! $content ) {
			array_map( fn( $template ) => wp_delete_post( $template->ID, true ), get_posts( array( 'post_type' => 'wp_template' ) ) );
			return;
		}
		$id = wp_insert_post( wp_slash( array( 'post_title' => 'Single', 'post_name' => 'single', 'post_type' => 'wp_template', 'post_status' => 'publish', 'post_content' => $content ) ) );
		wp_set_object_terms( $id, get_stylesheet(), 'wp_theme' );
	},
	// Shows a block in the widget area of a classic theme, or nothing and the block theme again.
	'sidebar'       => function ( $content ) {
		if ( ! $content ) {
			switch_theme( get_option( 'sage_test_theme' ) );
			return;
		}
		update_option( 'sage_test_theme', get_stylesheet() );
		switch_theme( 'classic' );
		update_option( 'widget_block', array( 2 => array( 'content' => $content ) ) );
		update_option( 'sidebars_widgets', array( 'beside' => array( 'block-2' ) ) );
	},
	// What a page contains of each content.
	'content'       => function ( $input ) {
		if ( ! empty( $input['plain'] ) ) {
			// It makes quotes curly, also those in attributes.
			remove_filter( 'the_content', 'wptexturize' );
		}
		$filter = $input['filter'] ?? 'the_content';
		return array_map( fn( $content ) => apply_filters( $filter, $content ), $input['contents'] );
	},
	// What the plugin writes of facts as they are typed into its settings.
	'written'       => function ( $facts ) {
		$usable = Sagebrush_Widgets\usable_facts( Sagebrush_Widgets\read_facts( $facts ) );
		return array(
			'practice' => Sagebrush_Widgets\practice_html( $usable ),
			'states'   => Sagebrush_Widgets\states_html( $usable ),
			'jsonLd'   => Sagebrush_Widgets\json_ld( $usable ),
		);
	},
	'filters'       => fn( $filters ) => update_option( 'sage_test_filters', $filters ),
	'head'          => fn( $on ) => update_option( 'sage_test_head', $on ),
	'inline'        => fn( $code ) => update_option( 'sage_test_inline', $code ),
	'combine'       => fn( $on ) => update_option( 'sage_test_combine', $on ),
	'late'          => fn( $on ) => update_option( 'sage_test_late', $on ),
	'plugin'        => function ( $on ) {
		$plugin = 'sagebrush-widgets/sagebrush-widgets.php';
		$on ? activate_plugin( $plugin ) : deactivate_plugins( $plugin );
	},
	// Makes the site the first one of a network. Its configuration must say so from then on.
	'network'       => function () {
		global $wpdb;
		require_once ABSPATH . 'wp-admin/includes/network.php';
		foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
			$wpdb->$table = $name;
		}
		install_network();
		populate_network( 1, $_SERVER['HTTP_HOST'], 'admin@example.test', 'A network', '/', false );
	},
	// Adds a site with the author of the first one, and activates the plugin for both.
	'second-site'   => function () {
		$site = wpmu_create_blog( $_SERVER['HTTP_HOST'], '/second/', 'Second', 1 );
		add_user_to_blog( $site, get_user_by( 'login', 'author' )->ID, 'author' );
		activate_plugin( 'sagebrush-widgets/sagebrush-widgets.php', '', true );
	},
	'settings'      => fn( $facts ) => update_option( 'sagebrush_widgets', $facts ),
	'remove-plugin' => function () {
		$plugin = 'sagebrush-widgets/sagebrush-widgets.php';
		deactivate_plugins( $plugin );
		return array(
			'removed' => delete_plugins( array( $plugin ) ),
			'left'    => is_dir( WP_PLUGIN_DIR . '/sagebrush-widgets' ),
		);
	},
	// Everything stored on the site that mentions the plugin.
	'traces'        => function () {
		global $wpdb;
		// `_` stands for any character.
		$like = "LIKE '%sagebrush_widgets%'";
		return array(
			'options' => $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name $like OR option_value $like" ),
			'meta'    => $wpdb->get_col( "SELECT meta_key FROM $wpdb->postmeta WHERE meta_key $like OR meta_value $like" ),
			'tables'  => $wpdb->get_col( "SHOW TABLES LIKE '%sage%'" ),
		);
	},
	// A comment by a visitor below an article, already approved.
	'comment'       => function ( $text ) {
		wp_set_current_user( 0 );
		kses_init();
		$post = wp_insert_post( array( 'post_title' => 'A comment', 'post_content' => 'Words.', 'post_status' => 'publish' ) );
		wp_new_comment(
			wp_slash(
				array(
					'comment_post_ID'      => $post,
					'comment_author'       => 'A stranger',
					'comment_author_email' => 'stranger@example.test',
					'comment_author_url'   => '',
					'comment_content'      => $text,
					'comment_author_IP'    => '127.0.0.1',
					'comment_agent'        => '',
				)
			)
		);
		array_map( fn( $comment ) => wp_set_comment_status( $comment->comment_ID, 'approve' ), get_comments( array( 'post_id' => $post, 'status' => 'all' ) ) );
		return get_permalink( $post );
	},
);

$input = json_decode( stream_get_contents( STDIN ), true );
file_put_contents( getenv( 'SAGE_WP_ANSWER' ), wp_json_encode( $tasks[ $task ]( $input ) ) );
