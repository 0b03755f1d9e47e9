package io.privet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, as the build wrote it into the jar. */
final class Version implements IVersionProvider {
  private static final String RESOURCE = "/io/privet/version.properties";

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream resource = Version.class.getResourceAsStream(RESOURCE)) {
      properties.load(Objects.requireNonNull(resource, RESOURCE));
    }
    return new String[] {"privet " + properties.getProperty("version")};
  }
}
