<?php
/**
 * Checks the facts. A fact with a problem stays in the form as the owner typed it, and is not printed.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

/** Allowed in addresses, as in the library. */
const SCHEMES = array( 'https', 'http', 'mailto', 'tel', 'sms' );

/**
 * The problems: a sentence for each, keyed by the id of its field, such as `licenses-0-until`.
 *
 * @return string[]
 */
function problems( $facts ) {
	$problems = field_problems( $facts, PRACTICE_FIELDS, '' );
	foreach ( $facts['services'] as $index => $service ) {
		$problems += field_problems( $service, SERVICE_FIELDS, "services-$index-" );
		if ( '' === $service['name'] ) {
			$problems[ "services-$index-name" ] = __( 'Write what this service is called, such as Couples therapy.', 'sagebrush-widgets' );
		}
	}
	foreach ( $facts['licenses'] as $index => $license ) {
		$problems += field_problems( $license, LICENSE_FIELDS, "licenses-$index-" );
		if ( ! isset( states()[ $license['state'] ] ) ) {
			$problems[ "licenses-$index-state" ] = __( 'Choose the state of this license.', 'sagebrush-widgets' );
		}
		if ( is_date( $license['verified-on'] ) && $license['verified-on'] > today() ) {
			$problems[ "licenses-$index-verified-on" ] = __( 'This date is in the future. Enter the day on which you last checked the license.', 'sagebrush-widgets' );
		}
	}
	return $problems;
}

function field_problems( $values, $fields, $path ) {
	$problems = array();
	foreach ( $fields as $name => $kind ) {
		$problem = '' === $values[ $name ] ? '' : problem_of( $values[ $name ], $kind );
		if ( $problem ) {
			$problems[ $path . $name ] = $problem;
		}
	}
	return $problems;
}

function problem_of( $text, $kind ) {
	if ( 'address' === $kind && ! is_address( $text ) ) {
		/* translators: %s: what the owner typed. */
		return sprintf( __( 'We can’t link to “%s”. Write a full address, such as https://yourpractice.com/book, or start with / for a page on this site.', 'sagebrush-widgets' ), $text );
	}
	if ( 'phone' === $kind && ! preg_match( '/^(?=(\D*\d){10,15}\D*$|.*\d{3}.*[A-Z]{3,})/i', $text ) ) {
		/* translators: %s: what the owner typed. */
		return sprintf( __( 'We can’t read “%s” as a phone number. Write it with its area code, such as 207-555-0142.', 'sagebrush-widgets' ), $text );
	}
	if ( 'date' === $kind && ! is_date( $text ) ) {
		/* translators: %s: what the owner typed. */
		return sprintf( __( '“%s” is not a date that we can read. Write the year, month and day, such as 2027-09-30.', 'sagebrush-widgets' ), $text );
	}
	return '';
}

/** Whether a link may lead there: with one of the schemes, or a page on this site. */
function is_address( $text ) {
	$schemes = implode( '|', SCHEMES );
	return 1 === preg_match( "~^(?:(?:$schemes):|[/?#])\S+$|^/$~i", $text ) && '' !== esc_url( $text, SCHEMES );
}

/** Whether it is a calendar date that exists, as 2027-09-30. */
function is_date( $text ) {
	return 1 === preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $text, $part ) && checkdate( (int) $part[2], (int) $part[3], (int) $part[1] );
}

/**
 * The facts without those that have a problem. A service without its name is left out, and a license without its state or
 * with an end that we cannot read: it might have ended.
 */
function usable_facts( $facts ) {
	$problems = problems( $facts );
	foreach ( array_keys( $problems ) as $path ) {
		if ( preg_match( '/^(services|licenses)-(\d+)-(.+)$/', $path, $part ) ) {
			$facts[ $part[1] ][ (int) $part[2] ][ $part[3] ] = '';
		} else {
			$facts[ $path ] = '';
		}
	}
	$facts['services'] = array_filter( $facts['services'], function ( $service ) {
		return '' !== $service['name'];
	} );
	$facts['licenses'] = array_filter( $facts['licenses'], function ( $license, $index ) use ( $problems ) {
		return '' !== $license['state'] && ! isset( $problems[ "licenses-$index-until" ] );
	}, ARRAY_FILTER_USE_BOTH );
	return $facts;
}

/** The licenses that allow sessions and end within this many days, or have ended. The earliest is first. */
function ending_licenses( $facts, $days = 60 ) {
	$last   = gmdate( 'Y-m-d', strtotime( today() . " +$days days" ) );
	$ending = array_filter( usable_facts( $facts )['licenses'], function ( $license ) use ( $last ) {
		return '' !== $license['until'] && $license['until'] <= $last && allows_sessions( $license );
	} );
	usort( $ending, function ( $one, $other ) {
		return strcmp( $one['until'], $other['until'] );
	} );
	return $ending;
}
