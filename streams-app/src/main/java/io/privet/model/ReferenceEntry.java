package io.privet.model;

/**
 * One fact of the reference data under its id.
 *
 * @param id tells it from all others of one source; another fact under the id replaces it
 */
public record ReferenceEntry(String id, ReferenceFact fact) {}
