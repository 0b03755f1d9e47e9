/** Watches the sources themselves: what used to come and comes no more. */
@NullMarked
package io.privet.detect.source;

import org.jspecify.annotations.NullMarked;
