/** How reference data gets in while the service runs: from files and from a topic. */
@NullMarked
package io.privet.stream.reference;

import org.jspecify.annotations.NullMarked;
