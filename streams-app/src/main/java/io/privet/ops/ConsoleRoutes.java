package io.privet.ops;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.staticcontent.ClasspathHandlerConfig;
import io.helidon.webserver.staticcontent.StaticContentFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * The files of the console. They hold nothing of any alert, so no token is asked for them; what
 * they show comes from the API, which asks.
 */
public final class ConsoleRoutes {
  private static final String PAGES = "io/privet/ops/console";

  private ConsoleRoutes() {}

  /** Adds the routes: the console at the root, the libraries that it uses below {@code /lib}. */
  public static void register(HttpRouting.Builder routing) {
    routing
        .register("/lib/preact", library("preact"))
        .register("/lib/uplot", library("uplot"))
        .register("/", files(PAGES));
  }

  private static HttpService library(String name) {
    return files("META-INF/resources/webjars/" + name + "/" + version(name) + "/dist");
  }

  private static HttpService files(String folder) {
    return StaticContentFeature.createService(
        ClasspathHandlerConfig.builder().location(folder).welcome("index.html").build());
  }

  private static String version(String name) {
    String resource = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
    Properties properties = new Properties();
    try (InputStream stream = ConsoleRoutes.class.getResourceAsStream(resource)) {
      properties.load(Objects.requireNonNull(stream, resource));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
    return Objects.requireNonNull(properties.getProperty("version"), resource);
  }
}
