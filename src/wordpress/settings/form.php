<?php
/**
 * The form under Settings > Sagebrush. It works without JavaScript.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/fields.php';
require __DIR__ . '/snippets.php';

function print_settings() {
	$facts    = facts();
	$problems = problems( $facts );
	?>
	<div class="wrap sagebrush-settings">
		<h1><?php esc_html_e( 'Sagebrush', 'sagebrush-widgets' ); ?></h1>
		<?php print_ending_licenses( ending_licenses( $facts ) ); ?>
		<p><?php esc_html_e( 'What you write here goes to every widget on your site, so that you change it in one place. Leave empty what you don’t want to say.', 'sagebrush-widgets' ); ?></p>
		<form action="options.php" method="post">
			<?php
			settings_fields( OPTION );
			print_practice_fields( $facts, $problems );
			print_license_rows( $facts, $problems );
			print_service_rows( $facts, $problems );
			print_look_fields( $facts, $problems );
			submit_button();
			?>
		</form>
		<?php
		print_steps();
		print_snippets();
		?>
	</div>
	<?php
}

/** A license that ends soon must be renewed, and its new date entered here. */
function print_ending_licenses( $licenses ) {
	if ( ! $licenses ) {
		return;
	}
	echo '<div class="notice notice-warning"><ul>';
	foreach ( $licenses as $license ) {
		$name = implode( ', ', array_filter( array( states()[ $license['state'] ], $license['profession'], $license['clinician'] ), 'strlen' ) );
		$date = wp_date( get_option( 'date_format' ), strtotime( $license['until'] . ' 12:00 UTC' ) );
		$text = $license['until'] < today()
			/* translators: 1: a license, such as "Texas, LPC". 2: a date. */
			? __( '%1$s: this license ended on %2$s, so your pages no longer say that you can see clients there. Enter the new date, or set the status to “Ended”.', 'sagebrush-widgets' )
			/* translators: 1: a license, such as "Texas, LPC". 2: a date. */
			: __( '%1$s: this license ends on %2$s. Renew it with the board, then enter the new date.', 'sagebrush-widgets' );
		echo '<li>' . esc_html( sprintf( $text, $name, $date ) ) . '</li>';
	}
	echo '</ul></div>';
}

function print_practice_fields( $facts, $problems ) {
	print_table(
		__( 'Your practice', 'sagebrush-widgets' ),
		array(
			'name'        => array( __( 'Practice name', 'sagebrush-widgets' ) ),
			'book-url'    => array( __( 'Link to your booking page', 'sagebrush-widgets' ), __( 'Where people book a first conversation, such as https://yourpractice.com/book', 'sagebrush-widgets' ) ),
			'phone'       => array( __( 'Phone number', 'sagebrush-widgets' ), __( 'The number that new clients call, such as 207-555-0142.', 'sagebrush-widgets' ) ),
			'outside-url' => array( __( 'If you can’t see someone in their state, where should we send them?', 'sagebrush-widgets' ), __( 'Such as a therapist directory.', 'sagebrush-widgets' ) ),
			'exit-url'    => array( __( 'Where the quick exit leads', 'sagebrush-widgets' ), __( 'A neutral site, such as https://www.weather.gov/', 'sagebrush-widgets' ) ),
			'notice'      => array( __( 'Link to your Good Faith Estimate notice', 'sagebrush-widgets' ), __( 'Shown beside prices.', 'sagebrush-widgets' ) ),
		),
		$facts,
		$problems
	);
}

function print_look_fields( $facts, $problems ) {
	$themes = array(
		''         => __( 'Sagebrush', 'sagebrush-widgets' ),
		'warm'     => __( 'Warm', 'sagebrush-widgets' ),
		'quiet'    => __( 'Quiet, with almost no color', 'sagebrush-widgets' ),
		'contrast' => __( 'The most contrast', 'sagebrush-widgets' ),
		'inherit'  => __( 'As my site: its font and colors', 'sagebrush-widgets' ),
	);
	$search = array(
		''  => __( 'No', 'sagebrush-widgets' ),
		'1' => __( 'Yes, on the front page', 'sagebrush-widgets' ),
	);
	print_table(
		__( 'Looks and search engines', 'sagebrush-widgets' ),
		array(
			'theme'   => array( __( 'Colors of the widgets', 'sagebrush-widgets' ), '', $themes ),
			'json-ld' => array( __( 'Tell search engines these facts', 'sagebrush-widgets' ), __( 'As JSON-LD. Choose No if another plugin already describes your practice.', 'sagebrush-widgets' ), $search ),
		),
		$facts,
		$problems
	);
}

function print_license_rows( $facts, $problems ) {
	$services = array_map(
		function ( $service ) {
			return $service['name'];
		},
		services_by_value( usable_facts( $facts ) )
	);
	echo '<h2>' . esc_html__( 'Your states and licenses', 'sagebrush-widgets' ) . '</h2>';
	echo '<p>' . esc_html__( 'For a state, its name is enough. If you hold two licenses in a state, add it twice.', 'sagebrush-widgets' ) . '</p>';
	foreach ( with_empty_rows( $facts['licenses'], LICENSE_FIELDS ) as $index => $license ) {
		$path    = "licenses-$index";
		$is_new  = $index >= count( $facts['licenses'] );
		$is_open = (bool) preg_grep( "/^$path-/", array_keys( $problems ) );
		$title   = $is_new ? __( 'Add a state', 'sagebrush-widgets' ) : implode( ', ', array_filter( array( states()[ $license['state'] ] ?? __( 'No state yet', 'sagebrush-widgets' ), $license['profession'], $license['clinician'] ), 'strlen' ) );
		echo '<details class="sagebrush-row"' . ( $is_open ? ' open' : '' ) . '><summary>' . esc_html( $title ) . '</summary>';
		print_row( $path, $title, license_fields( $services ), $license, $problems, ! $is_new );
		echo '</details>';
	}
}

/** Each with its label, a hint and choices. */
function license_fields( $services ) {
	$fields = array(
		'state'       => array( __( 'State', 'sagebrush-widgets' ), '', array( '' => __( 'Choose a state', 'sagebrush-widgets' ) ) + states() ),
		'status'      => array( __( 'Status', 'sagebrush-widgets' ), '', statuses() ),
		'profession'  => array( __( 'License type', 'sagebrush-widgets' ), __( 'Such as LPC.', 'sagebrush-widgets' ) ),
		'number'      => array( __( 'License number', 'sagebrush-widgets' ) ),
		'clinician'   => array( __( 'Clinician, if you are more than one', 'sagebrush-widgets' ) ),
		'board'       => array( __( 'Licensing board', 'sagebrush-widgets' ) ),
		'lookup'      => array( __( 'Where people can look it up', 'sagebrush-widgets' ), __( 'The board’s own search page.', 'sagebrush-widgets' ) ),
		'verified-on' => array( __( 'Last checked on', 'sagebrush-widgets' ), __( 'The day you last checked it with the board.', 'sagebrush-widgets' ) ),
		'until'       => array( __( 'Expiration date', 'sagebrush-widgets' ), __( 'After this day, your pages no longer say that you can see clients there.', 'sagebrush-widgets' ) ),
		'page'        => array( __( 'Your page about this state', 'sagebrush-widgets' ) ),
	);
	if ( count( $services ) > 1 ) {
		$fields['services'] = array( __( 'Only for', 'sagebrush-widgets' ), '', array( '' => __( 'Everything we offer', 'sagebrush-widgets' ) ) + $services );
	}
	return $fields;
}

function print_service_rows( $facts, $problems ) {
	$fields = array(
		'name'     => array( __( 'Service', 'sagebrush-widgets' ), __( 'Such as Couples therapy.', 'sagebrush-widgets' ) ),
		'length'   => array( __( 'Length', 'sagebrush-widgets' ), __( 'Such as 50 min.', 'sagebrush-widgets' ) ),
		'price'    => array( __( 'Price', 'sagebrush-widgets' ), __( 'Such as $150.', 'sagebrush-widgets' ) ),
		'book-url' => array( __( 'Its own booking page', 'sagebrush-widgets' ) ),
	);
	echo '<h2>' . esc_html__( 'What you offer', 'sagebrush-widgets' ) . '</h2>';
	foreach ( with_empty_rows( $facts['services'], SERVICE_FIELDS ) as $index => $service ) {
		$is_new = $index >= count( $facts['services'] );
		$title  = $is_new || '' === $service['name'] ? __( 'Another service', 'sagebrush-widgets' ) : $service['name'];
		print_row( "services-$index", $title, $fields, $service, $problems, ! $is_new );
	}
}

function print_steps() {
	$steps = array(
		__( 'In an article or a page, press + and look for Sagebrush. In the classic editor, paste one of the snippets below.', 'sagebrush-widgets' ),
		__( 'Write your own words in it, and update.', 'sagebrush-widgets' ),
		__( 'Look at the page while logged out. To check it, add #sage-check to the end of its address.', 'sagebrush-widgets' ),
	);
	echo '<h2>' . esc_html__( 'How to use the widgets', 'sagebrush-widgets' ) . '</h2><ol>';
	foreach ( $steps as $step ) {
		echo '<li>' . esc_html( $step ) . '</li>';
	}
	echo '</ol>';
}
