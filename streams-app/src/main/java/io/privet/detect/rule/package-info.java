/** The detectors, one file each. */
@NullMarked
package io.privet.detect.rule;

import org.jspecify.annotations.NullMarked;
