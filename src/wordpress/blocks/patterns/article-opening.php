<?php
namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Opening of an article', 'sagebrush-widgets' ),
	'description' => __( 'A quick exit, where you practice, and a few signs that readers may know.', 'sagebrush-widgets' ),
	'content'     => <<<'HTML'
<!-- wp:sagebrush/exit-page -->
<div class="sage-exit-page"><!-- wp:paragraph -->
<p><a href="https://www.weather.gov/">Leave this page</a></p>
<!-- /wp:paragraph --></div>
<!-- /wp:sagebrush/exit-page -->

<!-- wp:paragraph -->
<p>Trust rarely breaks all at once. More often, small things add up until being together takes effort.</p>
<!-- /wp:paragraph -->

<!-- wp:sagebrush/state-availability -->
<div class="sage-state-availability"><!-- wp:paragraph -->
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

<!-- wp:sagebrush/signs-checklist -->
<div class="sage-signs-checklist"><!-- wp:heading -->
<h2 class="wp-block-heading">Signs that trust could use some care</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>These are things that people often notice.</p>
<!-- /wp:paragraph -->

<!-- wp:list -->
<ul><!-- wp:list-item -->
<li>You go over small things, long after the day has ended.</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>You ask the same question again.</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>You miss being at ease together.</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->

<!-- wp:paragraph -->
<p>This is not a test, and there is nothing to add up.</p>
<!-- /wp:paragraph --></div>
<!-- /wp:sagebrush/signs-checklist -->
HTML
	,
);
