/** What recorded traffic really holds. */
@NullMarked
package io.privet.cli.evaluate.truth;

import org.jspecify.annotations.NullMarked;
