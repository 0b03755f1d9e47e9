/** Makes the traffic of the fixtures from seeds; nothing of it was recorded. */
@NullMarked
package io.privet.detect.synthetic;

import org.jspecify.annotations.NullMarked;
