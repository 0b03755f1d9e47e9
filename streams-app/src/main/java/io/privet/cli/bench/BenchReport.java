package io.privet.cli.bench;

/** Everything that was measured. The names are those of the JSON form. */
record BenchReport(CoreFigures core) {}
