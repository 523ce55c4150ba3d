<?php
/**
 * The practice's facts, as the owner typed them under Settings > Sagebrush. They are one option in the database.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

const OPTION = 'sagebrush_widgets';

/** The fields, each with its kind. */
const PRACTICE_FIELDS = array(
	'name'        => 'text',
	'book-url'    => 'address',
	'phone'       => 'phone',
	'outside-url' => 'address',
	'exit-url'    => 'address',
	'notice'      => 'address',
	'theme'       => 'text',
	'json-ld'     => 'text',
);

const SERVICE_FIELDS = array(
	'name'     => 'text',
	'length'   => 'text',
	'price'    => 'text',
	'book-url' => 'address',
);

const LICENSE_FIELDS = array(
	'state'       => 'text',
	'status'      => 'text',
	'clinician'   => 'text',
	'profession'  => 'text',
	'number'      => 'text',
	'board'       => 'text',
	'lookup'      => 'address',
	'verified-on' => 'date',
	'until'       => 'date',
	'services'    => 'text',
	'page'        => 'address',
);

/** Our themes, each a file in themes/. */
const THEMES = array( 'warm', 'quiet', 'contrast' );

/** The facts: the fields above, and lists of `services` and `licenses`. All values are text. */
function facts() {
	return read_facts( get_option( OPTION ) );
}

/** Reads facts from a form or the database. Drops unknown fields, and rows without text. */
function read_facts( $given ) {
	$given             = is_array( $given ) ? $given : array();
	$facts             = read_fields( $given, PRACTICE_FIELDS );
	$facts['services'] = read_rows( $given['services'] ?? null, SERVICE_FIELDS );
	$facts['licenses'] = read_rows( $given['licenses'] ?? null, LICENSE_FIELDS );
	return $facts;
}

function read_rows( $given, $fields ) {
	$rows = array();
	foreach ( is_array( $given ) ? $given : array() as $row ) {
		$read = is_array( $row ) && empty( $row['remove'] ) ? read_fields( $row, $fields ) : array();
		if ( array_filter( $read, 'strlen' ) ) {
			$rows[] = $read;
		}
	}
	return $rows;
}

function read_fields( $given, $fields ) {
	$read = array();
	foreach ( $fields as $name => $kind ) {
		$value = $given[ $name ] ?? '';
		// Checkboxes that share a name send a list.
		$text = clean_text( is_array( $value ) ? implode( ' ', array_filter( $value, 'is_string' ) ) : $value );

		$read[ $name ] = 'address' === $kind ? complete_address( $text ) : $text;
	}
	return $read;
}

/** Cleans text and joins its lines. What looks like a tag stays, because the text is escaped when it is printed. */
function clean_text( $value ) {
	return is_string( $value ) ? trim( preg_replace( '/[\p{Z}\p{Cc}]+/u', ' ', wp_check_invalid_utf8( $value, true ) ) ?? '' ) : '';
}

/** Completes an address as people type it: `clinic.com/book`, an email address. */
function complete_address( $address ) {
	if ( preg_match( '~^[^\s@/:?#]+@[^\s@/]+\.[a-z]{2,}$~i', $address ) ) {
		return "mailto:$address";
	}
	$file = 'html?|php|aspx?|jsp|cgi|pdf|docx?|txt|jpe?g|png';
	return preg_match( "~^[\pL\d-]+(\.[\pL\d-]+)*\.(?!($file)\b)\pL{2,}(:\d+)?(?=[/?#]|$)~iu", $address ) ? "https://$address" : $address;
}

/** The names of states, by two-letter code. */
function states() {
	static $states;
	return $states ?? ( $states = require dirname( __DIR__ ) . '/states.php' );
}

/** The labels of statuses in the form. The empty status is the default. */
function statuses() {
	return array(
		''             => __( 'Licensed', 'sagebrush-widgets' ),
		'compact'      => __( 'Compact privilege', 'sagebrush-widgets' ),
		'registration' => __( 'Telehealth registration', 'sagebrush-widgets' ),
		'pending'      => __( 'Pending: can’t see clients yet', 'sagebrush-widgets' ),
		'ended'        => __( 'Ended: can’t see clients any more', 'sagebrush-widgets' ),
	);
}

/** The name of a service in attributes: `individual`, `couples` or, for any other, its words with hyphens. */
function service_value( $name ) {
	foreach ( array( 'couples' => '/\bcouples?\b/i', 'individual' => '/\bindividual\b/i' ) as $value => $pattern ) {
		if ( preg_match( $pattern, $name ) ) {
			return $value;
		}
	}
	$name = function_exists( 'mb_strtolower' ) ? mb_strtolower( $name ) : strtolower( $name );
	return trim( preg_replace( '/[^\pL\d]+/u', '-', $name ), '-' );
}

/** The later of the site's date and the UTC date, so that nothing is claimed a day too long. */
function today() {
	return max( wp_date( 'Y-m-d' ), gmdate( 'Y-m-d' ) );
}
