package nianjian.diagnostic;

import java.util.List;

/** Diagnostics as short lines for tests: {@code NJ203 5:12 2021-02-29|published}. */
public final class FoundLines {
  private FoundLines() {}

  /** A line for each, with the code of its texts, its place and its arguments. */
  public static List<String> of(Diagnostics diagnostics) {
    return diagnostics.all().stream().map(FoundLines::line).toList();
  }

  private static String line(Diagnostic d) {
    String place = d.position().line() + ":" + d.position().column();
    return (d.message().id() + " " + place + " " + String.join("|", d.arguments())).strip();
  }
}
