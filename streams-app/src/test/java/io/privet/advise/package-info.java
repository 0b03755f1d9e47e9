@NullMarked
package io.privet.advise;

import org.jspecify.annotations.NullMarked;
