/** The one linear-time scan of text for personal data and secrets. */
@NullMarked
package io.privet.extract.leak;

import org.jspecify.annotations.NullMarked;
