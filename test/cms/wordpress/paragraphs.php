<?php
// Runs the plugin's paragraph filter in PHP alone: `php paragraphs.php <the plugin's file> <a WordPress
// folder>`, with JSON as input and output. Of WordPress it loads only wpautop.
list( , $file, $wordpress ) = $argv;
define( 'ABSPATH', $wordpress );
require $wordpress . '/wp-includes/formatting.php';
require $file;

$input   = json_decode( stream_get_contents( STDIN ), true );
$unwrap  = array( new Sagebrush_Widgets\Paragraphs( $input['elements'] ), 'unwrap_tags' );
echo json_encode(
	array(
		'typed'  => array_map( $unwrap, array_map( 'wpautop', $input['typed'] ) ),
		'stored' => array_map( $unwrap, $input['stored'] ),
	)
);
