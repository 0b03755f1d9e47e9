/** Commands that keep the monitor from becoming the leak. */
@NullMarked
package io.privet.cli.privacy;

import org.jspecify.annotations.NullMarked;
