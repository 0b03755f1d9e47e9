/** Measures speed, as ratios between things that run by turns in one process. */
@NullMarked
package io.privet.cli.bench;

import org.jspecify.annotations.NullMarked;
