package nianjian.site;

/** Text within XML. */
final class Xml {
  private Xml() {}

  /** The text with markup characters as entities and without characters that XML 1.0 forbids. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                  boolean allowed =
                      c == '\t'
                          || c == '\n'
                          || c == '\r'
                          || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF);
                  if (allowed) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }
}
