@NullMarked
package io.privet.cli.evaluate.derive;

import org.jspecify.annotations.NullMarked;
