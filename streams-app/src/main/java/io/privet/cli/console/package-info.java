/** Alerts and progress as people read them on a terminal, 100 columns wide. */
@NullMarked
package io.privet.cli.console;

import org.jspecify.annotations.NullMarked;
