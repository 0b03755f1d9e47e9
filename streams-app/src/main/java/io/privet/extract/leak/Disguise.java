package io.privet.extract.leak;

/**
 * A part of a text that reads otherwise once it is decoded.
 *
 * @param start offset of the part
 * @param end offset after it
 * @param context characters of {@code text} that stand before the part in clear
 * @param text what stands shortly before the part, and what the part says
 */
record Disguise(int start, int end, int context, String text) {}
