/** What Privet measures of itself, through Micrometer. */
@NullMarked
package io.privet.metrics;

import org.jspecify.annotations.NullMarked;
