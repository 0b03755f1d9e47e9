/** Findings become episodes, and episodes alerts: deduplicated, scored, resolved when quiet. */
@NullMarked
package io.privet.alerting;

import org.jspecify.annotations.NullMarked;
