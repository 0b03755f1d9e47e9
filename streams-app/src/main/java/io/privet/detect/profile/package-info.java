/** What is remembered of a principal between events: bounded, without content. */
@NullMarked
package io.privet.detect.profile;

import org.jspecify.annotations.NullMarked;
