/** Compact binary reading and writing for records that never leave the service. */
@NullMarked
package io.privet.model.flat;

import org.jspecify.annotations.NullMarked;
