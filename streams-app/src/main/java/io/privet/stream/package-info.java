/** All Kafka Streams code: the topology, its stores, its faults, its life. */
@NullMarked
package io.privet.stream;

import org.jspecify.annotations.NullMarked;
