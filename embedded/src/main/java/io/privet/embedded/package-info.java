/** An embedded broker and what needs one; no part of the service's own distribution. */
@NullMarked
package io.privet.embedded;

import org.jspecify.annotations.NullMarked;
