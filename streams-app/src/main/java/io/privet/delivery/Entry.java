package io.privet.delivery;

import io.privet.model.Delivery;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry for the ledger.
 *
 * @param partition of the history, and of the ledger
 * @param publishedAt when the alert state came into the history; empty for what is no alert state,
 *     and for one that came before the partition was taken over
 */
record Entry(int partition, Delivery delivery, Optional<Instant> publishedAt) {}
