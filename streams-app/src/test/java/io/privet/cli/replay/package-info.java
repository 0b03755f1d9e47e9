@NullMarked
package io.privet.cli.replay;

import org.jspecify.annotations.NullMarked;
