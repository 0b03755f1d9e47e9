package io.privet.serde;

import io.privet.model.Rejection;

/**
 * What the dead-letter topic keeps of a record that could not become an event.
 *
 * @param valueHash keyed hash of the record's bytes, hexadecimal; empty for a record without bytes
 * @param valueBytes size of the record, bytes
 */
public record DeadLetter(Rejection rejection, String valueHash, int valueBytes) {}
