/** Who may use the API: tokens with roles, sessions of browsers, and what keeps guessing slow. */
@NullMarked
package io.privet.ops.access;

import org.jspecify.annotations.NullMarked;
