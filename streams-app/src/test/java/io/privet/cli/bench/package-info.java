@NullMarked
package io.privet.cli.bench;

import org.jspecify.annotations.NullMarked;
