<?php
// What the plugin makes of paragraphs, in PHP alone: `php paragraphs.php <the plugin's file> <a WordPress>`, with JSON in
// and out. Of WordPress it takes wpautop.
list( , $file, $wordpress ) = $argv;
require $wordpress . '/wp-includes/formatting.php';
require $file;

$input   = json_decode( stream_get_contents( STDIN ), true );
$release = array( new Sagebrush_Widgets\Paragraphs( $input['elements'] ), 'release' );
echo json_encode(
	array(
		'typed'  => array_map( $release, array_map( 'wpautop', $input['typed'] ) ),
		'stored' => array_map( $release, $input['stored'] ),
	)
);
