/** Makes harder traffic out of recorded attacks: slower, split over principals, diluted. */
@NullMarked
package io.privet.cli.evaluate.derive;

import org.jspecify.annotations.NullMarked;
