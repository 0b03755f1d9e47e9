/** Bytes of a source become events or rejections; one file per source adapter. */
@NullMarked
package io.privet.ingest;

import org.jspecify.annotations.NullMarked;
