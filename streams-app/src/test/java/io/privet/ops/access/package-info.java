/** Tests of who may use the API. */
@NullMarked
package io.privet.ops.access;

import org.jspecify.annotations.NullMarked;
