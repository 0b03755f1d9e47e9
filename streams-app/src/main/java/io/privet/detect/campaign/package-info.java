/** Attacks that are dealt over many principals: weak evidence against each, added up. */
@NullMarked
package io.privet.detect.campaign;

import org.jspecify.annotations.NullMarked;
