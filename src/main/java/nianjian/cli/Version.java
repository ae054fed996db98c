package nianjian.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Which version of the program this is, and with what it was put together. */
final class Version {
  private static final String NAME = "/nianjian/version.properties";

  private Version() {}

  /** The version's number. */
  static String number() {
    return properties().getProperty("version", "");
  }

  /** A line with the name and number; with {@code more}, lines on Java and the libraries. */
  static String text(boolean more) {
    StringBuilder out = new StringBuilder("nianjian " + number() + "\n");
    if (more) {
      out.append("Java ")
          .append(System.getProperty("java.version"))
          .append(" (")
          .append(System.getProperty("java.vendor"))
          .append(")\n");
      Properties all = properties();
      all.stringPropertyNames().stream()
          .filter(name -> !name.equals("version"))
          .sorted()
          .forEach(name -> out.append(name).append(' ').append(all.getProperty(name)).append('\n'));
    }
    return out.toString();
  }

  private static Properties properties() {
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream(NAME), NAME)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
