/** Entry point of the product. */
@NullMarked
package io.privet;

import org.jspecify.annotations.NullMarked;
