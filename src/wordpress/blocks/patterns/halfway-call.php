<?php
namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Call halfway through an article', 'sagebrush-widgets' ),
	'description' => __( 'A short invitation to a first conversation, with a button.', 'sagebrush-widgets' ),
	'content'     => <<<'HTML'
<!-- wp:sagebrush/consult-cta -->
<div class="sage-consult-cta"><!-- wp:heading -->
<h2 class="wp-block-heading">You can meet us first</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>The first conversation is free. You can ask anything, and nothing has to be decided.</p>
<!-- /wp:paragraph -->

<!-- wp:buttons -->
<div class="wp-block-buttons"><!-- wp:button -->
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/free-consultation">Book a free consultation</a></div>
<!-- /wp:button --></div>
<!-- /wp:buttons -->

<!-- wp:paragraph {"fontSize":"small"} -->
<p class="has-small-font-size">Not for emergencies. In a crisis, call or text 988.</p>
<!-- /wp:paragraph --></div>
<!-- /wp:sagebrush/consult-cta -->
HTML
	,
);
