package io.privet.model;

import org.jspecify.annotations.Nullable;

/**
 * A document that retrieval put before the model.
 *
 * @param id identifier in its store; never the text
 * @param store vector store or data set that it came from
 * @param tenant owner of the document, where it differs from the caller's it is a leak
 * @param score similarity to the query, in the store's own range
 */
public record RetrievedDocument(
    String id, @Nullable String store, @Nullable String tenant, @Nullable Double score) {}
