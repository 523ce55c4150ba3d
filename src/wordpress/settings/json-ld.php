<?php
/**
 * The facts as JSON-LD for search engines, as schema.org describes a clinic. It contains only what the owner filled in.
 *
 * The function takes usable facts. The snippet builder writes the same for the same facts; a test compares them.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

function json_ld( $facts ) {
	$areas      = array();
	$own        = array();
	$clinicians = array();
	foreach ( served_states( $facts ) as $state ) {
		$area    = array(
			'@type' => 'State',
			'name'  => states()[ $state ],
		);
		$areas[] = $area;
		foreach ( licenses_in( $facts, $state ) as $license ) {
			if ( '' === $license['profession'] || ! allows_sessions( $license ) ) {
				continue;
			}
			if ( '' === $license['clinician'] ) {
				$own[] = credential( $license, $area );
			} else {
				$clinicians[ $license['clinician'] ][] = credential( $license, $area );
			}
		}
	}
	$employees = array();
	foreach ( $clinicians as $name => $held ) {
		$employees[] = array(
			'@type'         => 'Person',
			'name'          => (string) $name,
			'hasCredential' => count( $held ) > 1 ? $held : $held[0],
		);
	}
	$therapies = array();
	foreach ( services_by_value( $facts ) as $service ) {
		$therapies[] = array(
			'@type' => 'PsychologicalTreatment',
			'name'  => $service['name'],
		);
	}
	$clinic = array_filter(
		array(
			'name'             => $facts['name'],
			'telephone'        => $facts['phone'],
			'areaServed'       => $areas,
			'availableService' => $therapies,
			'hasCredential'    => $own,
			'employee'         => $employees,
		)
	);
	if ( ! $clinic ) {
		return '';
	}
	$clinic = array(
		'@context' => 'https://schema.org',
		'@type'    => array( 'MedicalBusiness', 'MedicalClinic' ),
	) + $clinic;
	$json = wp_json_encode( $clinic, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	// Two spaces, as the builder writes. Escape angle brackets, so that no value can end the script element.
	$json = preg_replace( '/^((?: {2})+)\1/m', '$1', $json );
	return str_replace( array( '<', '>' ), array( '\u003c', '\u003e' ), $json );
}

function credential( $license, $area ) {
	$categories = array(
		'compact'      => 'compact privilege',
		'registration' => 'registration',
	);
	$board      = array(
		'@type' => 'Organization',
		'name'  => $license['board'],
	);
	return array_filter(
		array(
			'@type'              => 'EducationalOccupationalCredential',
			'credentialCategory' => $categories[ $license['status'] ] ?? 'license',
			'name'               => $license['profession'],
			'identifier'         => $license['number'],
			'recognizedBy'       => '' === $license['board'] ? '' : $board,
			'url'                => preg_match( '/^https?:/', $license['lookup'] ) ? $license['lookup'] : '',
			'expires'            => $license['until'],
			'validIn'            => $area,
		)
	);
}
