/**
 * Observations become findings: the detector contract, the engine that runs it, what is learned.
 */
@NullMarked
package io.privet.detect;

import org.jspecify.annotations.NullMarked;
