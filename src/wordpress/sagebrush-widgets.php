<?php
/**
 * Plugin Name:       Sagebrush Widgets
 * Description:       Lets everyone who writes on your site use Sagebrush Widgets: a call to book a consultation, a checklist of signs, comparison cards, an article with notes, and where you can see clients.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.2
 * Author:            The Sagebrush Widgets authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       sagebrush-widgets
 * Domain Path:       /languages
 *
 * The plugin stores one option, and sends no requests to other hosts. Deleting it leaves nothing
 * behind: articles read as they were written.
 */

namespace Sagebrush_Widgets;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/allowed-html.php';
require __DIR__ . '/wpautop.php';
require __DIR__ . '/blocks.php';
require __DIR__ . '/blocks-on-page.php';
require __DIR__ . '/settings/settings.php';
require __DIR__ . '/loading.php';
require __DIR__ . '/optimizers.php';
require __DIR__ . '/whole-page.php';
require __DIR__ . '/translations.php';
