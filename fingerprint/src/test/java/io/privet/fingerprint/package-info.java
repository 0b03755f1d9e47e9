/** Tests of the published fingerprints. */
@NullMarked
package io.privet.fingerprint;

import org.jspecify.annotations.NullMarked;
