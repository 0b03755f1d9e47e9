/** Tests of the API, which ask it over HTTP. */
@NullMarked
package io.privet.ops.api;

import org.jspecify.annotations.NullMarked;
