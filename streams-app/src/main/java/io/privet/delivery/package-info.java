/** Brings notifications to their sinks: what is decided in {@code notify} is done here. */
@NullMarked
package io.privet.delivery;

import org.jspecify.annotations.NullMarked;
