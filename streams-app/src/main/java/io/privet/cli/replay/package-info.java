/** Detection over recorded files, without a broker. */
@NullMarked
package io.privet.cli.replay;

import org.jspecify.annotations.NullMarked;
