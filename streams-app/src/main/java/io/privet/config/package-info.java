/** Settings, reference files and learned baselines: what owners tell Privet before it starts. */
@NullMarked
package io.privet.config;

import org.jspecify.annotations.NullMarked;
