@NullMarked
package io.privet.cli.evaluate;

import org.jspecify.annotations.NullMarked;
