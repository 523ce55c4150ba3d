<!doctype html>
<html <?php language_attributes(); ?>>
<head><?php wp_head(); ?></head>
<body>
<?php
wp_body_open();
while ( have_posts() ) {
	the_post();
	the_content();
}
?>
<aside><?php dynamic_sidebar( 'beside' ); ?></aside>
<?php wp_footer(); ?>
</body>
</html>
