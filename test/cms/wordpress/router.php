<?php
// For `php -S`: serves files unchanged, runs PHP files, and passes everything else to WordPress. Browsers keep scripts, styles,
// fonts and pictures, as they do on any host.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = is_dir( $root . $path ) ? rtrim( $root . $path, '/' ) . '/index.php' : $root . $path;

$types = array(
	'css'   => 'text/css; charset=utf-8',
	'js'    => 'text/javascript; charset=utf-8',
	'mjs'   => 'text/javascript; charset=utf-8',
	'png'   => 'image/png',
	'svg'   => 'image/svg+xml',
	'webp'  => 'image/webp',
	'woff2' => 'font/woff2',
);
$type  = $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? null;
if ( is_file( $file ) && $type ) {
	header( "Content-Type: $type" );
	header( 'Cache-Control: max-age=3600' );
	readfile( $file );
	return true;
}
if ( is_file( $file ) && '.php' !== substr( $file, -4 ) ) {
	return false;
}
if ( ! is_file( $file ) ) {
	$file = "$root/index.php";
}
$_SERVER['SCRIPT_FILENAME'] = $file;
$_SERVER['SCRIPT_NAME']     = substr( $file, strlen( $root ) );
$_SERVER['PHP_SELF']        = $_SERVER['SCRIPT_NAME'];
chdir( dirname( $file ) );
require $file;
