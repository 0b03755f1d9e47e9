package io.privet.cli;

import java.util.concurrent.Callable;

/**
 * A subcommand of {@code privet}, annotated with {@link picocli.CommandLine.Command}; its result is
 * the exit status.
 *
 * <p>Commands of this module are listed in {@link Commands}; other modules on the class path add
 * theirs as a {@link java.util.ServiceLoader} service.
 */
public interface PrivetCommand extends Callable<Integer> {}
