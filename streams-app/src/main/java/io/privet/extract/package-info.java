/** Events become observations: fingerprints, leaks, pseudonyms. Content stops here. */
@NullMarked
package io.privet.extract;

import org.jspecify.annotations.NullMarked;
