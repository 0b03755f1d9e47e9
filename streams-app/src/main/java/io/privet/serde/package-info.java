/** Bytes of the edges: Avro with the registry, internal codecs, and the JSON of alerts. */
@NullMarked
package io.privet.serde;

import org.jspecify.annotations.NullMarked;
