package io.privet.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka cluster of one node in this JVM, reachable from this machine alone. It can be stopped and
 * started again on the same folder and ports.
 *
 * <p>Not safe for use by several threads.
 */
public final class EmbeddedKafka implements AutoCloseable {
  // The only class that touches Kafka's internal server classes: what a Kafka upgrade may break
  // lies here.

  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
  private static final String HOST = LOOPBACK.getHostAddress();
  private static final int NODE = 1;
  private static final String CONTROLLER = "CONTROLLER";
  private static final String BROKER = "PLAINTEXT";
  private static final Duration SHUTDOWN_LIMIT = Duration.ofSeconds(10);

  /** Kafka's default of 128 MiB would dominate the heap of a small process. */
  private static final int CLEANER_BUFFER_BYTES = 2 * 1024 * 1024;

  private final String bootstrapServers;
  private final Map<String, String> settings;
  private @Nullable KafkaRaftServer server;

  private EmbeddedKafka(Path folder, int brokerPort, int controllerPort) {
    bootstrapServers = HOST + ":" + brokerPort;
    settings = settings(folder, bootstrapServers, HOST + ":" + controllerPort);
  }

  /**
   * Starts a cluster that keeps its data in {@code folder}, which is created when absent.
   *
   * @param brokerPort port for clients; 0 for any free one
   * @throws IOException when the folder cannot be written or the port is taken
   */
  public static EmbeddedKafka start(Path folder, int brokerPort) throws IOException {
    createWritable(folder);
    format(folder);
    EmbeddedKafka kafka = reservePorts(folder, brokerPort);
    kafka.start();
    return kafka;
  }

  /** Address for clients, {@code host:port}. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Starts the node after {@link #stop}; returns once it serves clients. */
  public void start() {
    if (server != null) {
      throw new IllegalStateException("the broker runs already");
    }
    KafkaRaftServer starting = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
    server = starting;
    starting.startup();
  }

  /** Stops the node and keeps its data; does nothing when it is stopped. */
  public void stop() {
    KafkaRaftServer stopping = server;
    server = null;
    if (stopping == null) {
      return;
    }
    // The last member of the quorum can wait for others that never come: hence off this thread.
    Thread shutdown =
        Thread.ofPlatform()
            .daemon()
            .name("embedded-kafka-shutdown")
            .start(
                () -> {
                  stopping.shutdown();
                  stopping.awaitShutdown();
                });
    try {
      shutdown.join(SHUTDOWN_LIMIT);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
  }

  private static Map<String, String> settings(Path folder, String broker, String controller) {
    return Map.ofEntries(
        Map.entry("process.roles", "broker,controller"),
        Map.entry("node.id", String.valueOf(NODE)),
        Map.entry("controller.quorum.voters", NODE + "@" + controller),
        Map.entry("controller.listener.names", CONTROLLER),
        Map.entry("listeners", BROKER + "://" + broker + "," + CONTROLLER + "://" + controller),
        Map.entry("log.dirs", folder.toString()),
        Map.entry("log.cleaner.dedupe.buffer.size", String.valueOf(CLEANER_BUFFER_BYTES)),
        Map.entry("group.initial.rebalance.delay.ms", "0"),
        Map.entry("offsets.topic.replication.factor", "1"),
        Map.entry("offsets.topic.num.partitions", "1"),
        Map.entry("transaction.state.log.replication.factor", "1"),
        Map.entry("transaction.state.log.min.isr", "1"),
        Map.entry("transaction.state.log.num.partitions", "1"));
  }

  private static void format(Path folder) throws IOException {
    try (PrintStream silence = new PrintStream(OutputStream.nullOutputStream())) {
      new Formatter()
          .setPrintStream(silence)
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(NODE)
          .setControllerListenerName(CONTROLLER)
          .setDirectories(List.of(folder.toString()))
          .setMetadataLogDirectory(folder.toString())
          .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
          .setIgnoreFormatted(true)
          .run();
    } catch (Exception failure) {
      throw new IOException("Formatting " + folder + " for the embedded broker failed", failure);
    }
  }

  private static void createWritable(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException failure) {
      throw new IOException("The embedded broker could not create " + folder, failure);
    }
    if (!Files.isWritable(folder)) {
      throw new IOException("The embedded broker could not write to " + folder);
    }
  }

  /** Finds two ports that are free at the same time, and lets go of them. */
  private static EmbeddedKafka reservePorts(Path folder, int brokerPort) throws IOException {
    try (ServerSocket broker = reserve(brokerPort);
        ServerSocket controller = reserve(0)) {
      return new EmbeddedKafka(folder, broker.getLocalPort(), controller.getLocalPort());
    }
  }

  private static ServerSocket reserve(int port) throws IOException {
    ServerSocket socket = new ServerSocket();
    try {
      socket.bind(new InetSocketAddress(LOOPBACK, port));
      return socket;
    } catch (BindException taken) {
      socket.close();
      throw new IOException(
          "The embedded broker could not listen on " + HOST + ":" + port + ": port is in use",
          taken);
    }
  }
}
