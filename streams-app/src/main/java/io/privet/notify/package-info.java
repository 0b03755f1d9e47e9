/** Who is told of an alert, when, and in which words. Pure: sending is done elsewhere. */
@NullMarked
package io.privet.notify;

import org.jspecify.annotations.NullMarked;
