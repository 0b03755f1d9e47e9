/** What Privet answers over HTTP: its health, its metrics, and its API. */
@NullMarked
package io.privet.ops;

import org.jspecify.annotations.NullMarked;
