<?php
namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Two kinds of care', 'sagebrush-widgets' ),
	'description' => __( 'Individual and couples counseling side by side.', 'sagebrush-widgets' ),
	'content'     => <<<'HTML'
<!-- wp:heading -->
<h2 class="wp-block-heading">Two ways to begin</h2>
<!-- /wp:heading -->

<!-- wp:sagebrush/comparison-cards -->
<div class="sage-comparison-cards"><!-- wp:sagebrush/comparison-card -->
<div class="sage-comparison-card" data-value="individual"><!-- wp:heading {"level":3} -->
<h3 class="wp-block-heading">Individual counseling</h3>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>Room to sort out what you feel.</p>
<!-- /wp:paragraph -->

<!-- wp:list -->
<ul><!-- wp:list-item -->
<li>You come by yourself.</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>Your own history with trust.</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->

<!-- wp:buttons -->
<div class="wp-block-buttons"><!-- wp:button -->
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/individual-counseling">About individual counseling</a></div>
<!-- /wp:button --></div>
<!-- /wp:buttons --></div>
<!-- /wp:sagebrush/comparison-card -->

<!-- wp:sagebrush/comparison-card -->
<div class="sage-comparison-card" data-value="couples"><!-- wp:heading {"level":3} -->
<h3 class="wp-block-heading">Couples counseling</h3>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>A place where both of you are heard.</p>
<!-- /wp:paragraph -->

<!-- wp:list -->
<ul><!-- wp:list-item -->
<li>You both come.</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>What happens between you.</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->

<!-- wp:buttons -->
<div class="wp-block-buttons"><!-- wp:button -->
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/couples-counseling">About couples counseling</a></div>
<!-- /wp:button --></div>
<!-- /wp:buttons --></div>
<!-- /wp:sagebrush/comparison-card --></div>
<!-- /wp:sagebrush/comparison-cards -->
HTML
	,
);
