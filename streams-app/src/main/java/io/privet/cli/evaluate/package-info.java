/** Measures what detection finds in recorded traffic whose truth is known. */
@NullMarked
package io.privet.cli.evaluate;

import org.jspecify.annotations.NullMarked;
