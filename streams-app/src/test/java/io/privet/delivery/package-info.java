/** Which package may import which, and the tests that hold the product to it. */
@NullMarked
package io.privet.delivery;

import org.jspecify.annotations.NullMarked;
