<?php
namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Closing with your states', 'sagebrush-widgets' ),
	'description' => __( 'Where you practice, and an invitation to a first conversation.', 'sagebrush-widgets' ),
	'content'     => <<<'HTML'
<!-- wp:heading -->
<h2 class="wp-block-heading">When you are ready</h2>
<!-- /wp:heading -->

<!-- wp:sagebrush/state-availability -->
<div class="sage-state-availability" data-layout="list"><!-- wp:paragraph -->
<p>We meet with people who are in one of these states:</p>
<!-- /wp:paragraph -->

<!-- wp:list -->
<ul><!-- wp:list-item -->
<li>Maine</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>Montana</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>Texas</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></div>
<!-- /wp:sagebrush/state-availability -->

<!-- wp:sagebrush/consult-cta -->
<div class="sage-consult-cta" data-layout="card"><!-- wp:heading -->
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
