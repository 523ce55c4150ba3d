<?php
/**
 * The facts as HTML. The snippet builder writes the same for the same facts; a test compares them.
 *
 * The functions take usable facts.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

/** The practice, for the whole page. Empty if no fact is set. Its list of services is hidden: only the widgets read it. */
function practice_html( $facts ) {
	$attributes = array(
		'name'        => $facts['name'],
		'book-url'    => $facts['book-url'],
		'phone'       => $facts['phone'],
		'states'      => implode( ' ', served_states( $facts ) ),
		'services'    => implode( ' ', array_keys( services_by_value( $facts ) ) ),
		'outside-url' => $facts['outside-url'],
	);
	if ( ! array_filter( $attributes, 'strlen' ) ) {
		return '';
	}
	$services = service_items( $facts );
	return '<sage-practice page' . attributes_html( $attributes ) . '>' . ( $services ? "<ul hidden>$services</ul>" : '' ) . '</sage-practice>';
}

/** Attributes that have a value, escaped. */
function attributes_html( $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		if ( '' !== $value ) {
			$is_address = preg_match( '/(url|lookup|notice|href)$/', $name );
			$html      .= " $name=\"" . ( $is_address ? esc_url( $value, SCHEMES ) : esc_attr( $value ) ) . '"';
		}
	}
	return $html;
}

/** The services, by their value. If two have the same value, the first one counts. */
function services_by_value( $facts ) {
	$services = array();
	foreach ( $facts['services'] as $service ) {
		$services += array( service_value( $service['name'] ) => $service );
	}
	return $services;
}

/** A list item for each service, if one of them has more than its usual name. */
function service_items( $facts ) {
	$html = '';
	$more = false;
	foreach ( services_by_value( $facts ) as $value => $service ) {
		$more  = $more || ! in_array( $service['name'], array( 'Individual therapy', 'Couples therapy' ), true ) || $service['length'] . $service['price'] . $service['book-url'];
		$html .= '<li' . attributes_html(
			array(
				'data-service'  => $value,
				'data-book-url' => $service['book-url'],
				'data-length'   => $service['length'],
				'data-price'    => $service['price'],
				'data-notice'   => $service['price'] ? $facts['notice'] : '',
			)
		) . '>' . esc_html( $service['name'] ) . '</li>';
	}
	return $more ? $html : '';
}

/** The codes of the states that have a license, in the order of the form. */
function listed_states( $facts ) {
	return array_values( array_unique( array_column( $facts['licenses'], 'state' ) ) );
}

/** The states in which the practice can see clients. */
function served_states( $facts ) {
	return array_values(
		array_filter(
			listed_states( $facts ),
			function ( $state ) use ( $facts ) {
				$licenses = licenses_in( $facts, $state );
				return ! $licenses || array_filter( $licenses, __NAMESPACE__ . '\allows_sessions' );
			}
		)
	);
}

/** The licenses in a state for which the owner filled in more than the state. */
function licenses_in( $facts, $state ) {
	return array_filter(
		$facts['licenses'],
		function ( $license ) use ( $state ) {
			$more = array_diff_key( $license, array_flip( array( 'state', 'page' ) ) );
			return $license['state'] === $state && array_filter( $more, 'strlen' );
		}
	);
}

/** Whether a license, by its status, allows sessions. */
function allows_sessions( $license ) {
	return ! in_array( $license['status'], array( 'pending', 'ended' ), true );
}

/** The facts on a day: a license is no longer claimed after its last day. */
function facts_on( $facts, $day ) {
	foreach ( $facts['licenses'] as $index => $license ) {
		if ( '' !== $license['until'] && $license['until'] < $day ) {
			$facts['licenses'][ $index ]['status'] = 'ended';
		}
	}
	return $facts;
}

/** The states as a list with the details of each license. The widget checks the dates when a reader opens the page. */
function states_html( $facts ) {
	$items = '';
	foreach ( listed_states( $facts ) as $state ) {
		$pages = array_filter( array_column( array_filter( $facts['licenses'], function ( $license ) use ( $state ) {
			return $license['state'] === $state;
		} ), 'page' ), 'strlen' );
		$name  = esc_html( states()[ $state ] );
		$named = $pages ? '<a' . attributes_html( array( 'href' => reset( $pages ) ) ) . ">$name</a>" : $name;

		$licenses = licenses_in( $facts, $state );
		if ( ! $licenses ) {
			$items .= '<li data-state="' . esc_attr( $state ) . "\">$named</li>";
		}
		foreach ( $licenses as $license ) {
			$words  = license_words( $license, $facts );
			$items .= '<li' . attributes_html( license_attributes( $license ) ) . ">$named" . ( $words ? ' (' . esc_html( $words ) . ')' : '' ) . '</li>';
		}
	}
	return $items ? '<p>' . esc_html__( 'Available in:', 'sagebrush-widgets' ) . "</p><ul>$items</ul>" : '';
}

function license_attributes( $license ) {
	return array(
		'data-state'       => $license['state'],
		'data-status'      => $license['status'] ? $license['status'] : 'licensed',
		'data-clinician'   => $license['clinician'],
		'data-profession'  => $license['profession'],
		'data-number'      => $license['number'],
		'data-lookup'      => $license['lookup'],
		'data-verified-on' => $license['verified-on'],
		'data-until'       => $license['until'],
		'data-services'    => $license['services'],
	);
}

/** The text about a license, for readers without the script too. */
function license_words( $license, $facts ) {
	$statuses = array(
		'compact'      => __( 'compact privilege', 'sagebrush-widgets' ),
		'registration' => __( 'telehealth registration', 'sagebrush-widgets' ),
		'pending'      => __( 'license pending', 'sagebrush-widgets' ),
		'ended'        => __( 'license ended', 'sagebrush-widgets' ),
	);
	$services = array();
	foreach ( array_filter( explode( ' ', $license['services'] ), 'strlen' ) as $value ) {
		$name       = services_by_value( $facts )[ $value ]['name'] ?? $value;
		$services[] = function_exists( 'mb_strtolower' ) ? mb_strtolower( $name ) : strtolower( $name );
	}
	$words = array(
		$statuses[ $license['status'] ] ?? '',
		$license['profession'],
		/* translators: %s: the number of a license. */
		'' === $license['number'] ? '' : sprintf( __( 'No. %s', 'sagebrush-widgets' ), $license['number'] ),
		$license['clinician'],
		/* translators: %s: kinds of care, such as "couples therapy". */
		$services ? sprintf( __( '%s only', 'sagebrush-widgets' ), wp_sprintf( '%l', $services ) ) : '',
	);
	return implode( ', ', array_filter( $words, 'strlen' ) );
}
