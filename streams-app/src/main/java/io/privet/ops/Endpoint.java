package io.privet.ops;

import io.helidon.common.tls.Tls;
import io.helidon.webserver.http.HttpRouting;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something that listens.
 *
 * @param port TCP port; 0 for any free one
 * @param tls how it is encrypted; empty for not at all
 * @param routes adds what it answers
 */
public record Endpoint(
    String host, int port, Optional<Tls> tls, Consumer<HttpRouting.Builder> routes) {}
