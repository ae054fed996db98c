package nianjian.yaml;

import java.util.Locale;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;

/**
 * Finds the characters that YAML or a reader's eye takes for something else, before the library
 * sees them: controls, NUL, a byte-order mark within the text, no-break and other odd spaces at the
 * start of a line, tabs, line separators.
 */
final class YamlCharacters {
  private YamlCharacters() {}

  /** Reports each forbidden character with its place; true if there was any. */
  static boolean report(String text, String path, int lineOffset, Diagnostics diagnostics) {
    boolean found = false;
    int line = lineOffset + 1;
    int column = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      column++;
      if (c == '\n') {
        line++;
        column = 0;
      } else if (isForbidden(c)) {
        diagnostics.add(
            Code.FORBIDDEN_CHARACTER,
            new Position(path, line, column, column + 1),
            String.format(Locale.ROOT, "U+%04X", c));
        found = true;
      }
    }
    return found;
  }

  private static boolean isForbidden(int c) {
    return (c < 0x20 && c != '\r')
        || (c >= 0x7F && c < 0xA0)
        || c == 0xA0
        || c == 0xFEFF
        || c == 0x2028
        || c == 0x2029
        || c == 0xFFFE
        || c == 0xFFFF
        || (c >= 0xD800 && c <= 0xDFFF);
  }
}
