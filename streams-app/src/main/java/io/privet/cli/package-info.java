/** The command line: one file per command, and the only place where the parts are put together. */
@NullMarked
package io.privet.cli;

import org.jspecify.annotations.NullMarked;
