@NullMarked
package io.privet.embedded;

import org.jspecify.annotations.NullMarked;
