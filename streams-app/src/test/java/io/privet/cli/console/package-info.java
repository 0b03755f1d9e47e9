@NullMarked
package io.privet.cli.console;

import org.jspecify.annotations.NullMarked;
