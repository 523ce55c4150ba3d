<?php
/**
 * The fields of the form: in a table, or in rows that repeat. A path such as `licenses-0-until` says which field is meant.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

/** Below the saved rows are empty ones. Saving adds more. */
const EMPTY_ROWS = 3;

/** Fields below each other, as on WordPress's own pages. Each has a label, a hint and choices. */
function print_table( $title, $fields, $values, $problems ) {
	echo '<h2>' . esc_html( $title ) . '</h2><table class="form-table" role="presentation">';
	foreach ( $fields as $name => $field ) {
		echo '<tr><th scope="row">';
		print_label( $name, $field[0] );
		echo '</th><td>';
		print_field( $name, $values[ $name ], $problems, $field[1] ?? '', $field[2] ?? array() );
		echo '</td></tr>';
	}
	echo '</table>';
}

function with_empty_rows( $rows, $fields ) {
	return array_merge( $rows, array_fill( 0, EMPTY_ROWS, array_fill_keys( array_keys( $fields ), '' ) ) );
}

/** One license or service: its fields side by side. */
function print_row( $path, $title, $fields, $values, $problems, $is_saved ) {
	echo '<fieldset class="sagebrush-fields"><legend class="screen-reader-text">' . esc_html( $title ) . '</legend>';
	foreach ( $fields as $name => $field ) {
		echo '<div>';
		print_label( "$path-$name", $field[0] );
		print_field( "$path-$name", $values[ $name ], $problems, $field[1] ?? '', $field[2] ?? array() );
		echo '</div>';
	}
	if ( $is_saved ) {
		/* translators: %s: a license or a service, such as "Texas, LPC". */
		echo '<label class="sagebrush-remove"><input type="checkbox" name="' . esc_attr( field_name( "$path-remove" ) ) . '" value="1"> ' . esc_html( sprintf( __( 'Remove: %s', 'sagebrush-widgets' ), $title ) ) . '</label>';
	}
	echo '</fieldset>';
}

function print_label( $path, $label ) {
	echo '<label for="' . esc_attr( "sagebrush-$path" ) . '">' . esc_html( $label ) . '</label>';
}

/** One field, with its hint and its problem. */
function print_field( $path, $value, $problems, $hint, $choices ) {
	$id      = "sagebrush-$path";
	$problem = $problems[ $path ] ?? '';
	$about   = array_keys( array_filter( array( "$id-problem" => $problem, "$id-hint" => $hint ), 'strlen' ) );
	$shared  = sprintf( ' id="%s" name="%s"', esc_attr( $id ), esc_attr( field_name( $path ) ) )
		. ( $about ? ' aria-describedby="' . esc_attr( implode( ' ', $about ) ) . '"' : '' )
		. ( $problem ? ' aria-invalid="true"' : '' );
	// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- $shared is escaped above.
	if ( $choices ) {
		echo "<select$shared>";
		foreach ( $choices as $choice => $label ) {
			echo '<option value="' . esc_attr( $choice ) . '"' . selected( $value, (string) $choice, false ) . '>' . esc_html( $label ) . '</option>';
		}
		echo '</select>';
	} else {
		// A date field would hide a value that is not a date.
		$is_date = preg_match( '/-(until|verified-on)$/', $path ) && ( '' === $value || is_date( $value ) );
		$class   = preg_match( '/-\d+-/', $path ) ? 'widefat' : 'regular-text';
		echo '<input type="' . ( $is_date ? 'date' : 'text' ) . "\" class=\"$class\"$shared value=\"" . esc_attr( $value ) . '">';
	}
	// phpcs:enable
	if ( $problem ) {
		echo '<p class="sagebrush-problem" id="' . esc_attr( "$id-problem" ) . '">' . esc_html( $problem ) . '</p>';
	}
	if ( $hint ) {
		echo '<p class="description" id="' . esc_attr( "$id-hint" ) . '">' . esc_html( $hint ) . '</p>';
	}
}

/** `licenses-0-until` is the field `sagebrush_widgets[licenses][0][until]`. */
function field_name( $path ) {
	return OPTION . '[' . preg_replace( '/^(licenses|services)-(\d+)-/', '$1][$2][', $path ) . ']';
}
