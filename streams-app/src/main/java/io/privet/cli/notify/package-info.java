/** What people are told of alerts: looking at it, and trying it out. */
@NullMarked
package io.privet.cli.notify;

import org.jspecify.annotations.NullMarked;
