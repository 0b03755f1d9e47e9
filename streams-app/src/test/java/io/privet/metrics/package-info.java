/** Tests of what Privet measures of itself. */
@NullMarked
package io.privet.metrics;

import org.jspecify.annotations.NullMarked;
