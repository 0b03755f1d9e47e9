/** The API: what it answers, and what it lets people decide. Described by {@code openapi.yaml}. */
@NullMarked
package io.privet.ops.api;

import org.jspecify.annotations.NullMarked;
