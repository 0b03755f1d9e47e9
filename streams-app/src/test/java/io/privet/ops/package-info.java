/** Tests of what Privet answers over HTTP. */
@NullMarked
package io.privet.ops;

import org.jspecify.annotations.NullMarked;
