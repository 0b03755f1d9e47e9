package io.privet.cli.bench;

/**
 * How fast replay is. The names are those of the JSON form.
 *
 * @param speedAgainstParsing speed of replay as a multiple of parsing with all values decoded
 * @param speedAgainstSkipping the same against walking over the tokens without decoding values
 * @param events events of one pass
 * @param eventsPerSecond events replayed in a second, for information: it holds for this machine
 * @param peakMemoryBytes most memory that the process held
 */
record CoreFigures(
    double speedAgainstParsing,
    double speedAgainstSkipping,
    long events,
    double eventsPerSecond,
    long peakMemoryBytes) {}
