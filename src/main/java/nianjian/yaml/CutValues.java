package nianjian.yaml;

import java.util.Arrays;
import java.util.List;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;

/**
 * Finds texts without quotes that YAML cuts at a {@code #}, such as {@code title: 关于第 #3 号文件}. What
 * looks like a comment on purpose is left alone: after a number, date or single word, or with two
 * spaces before the {@code #}.
 */
public final class CutValues {
  private final List<String> lines;
  private final int lineOffset;
  private final Diagnostics diagnostics;

  private CutValues(List<String> lines, int lineOffset, Diagnostics diagnostics) {
    this.lines = lines;
    this.lineOffset = lineOffset;
    this.diagnostics = diagnostics;
  }

  /**
   * Warns of each.
   *
   * @param root what was read
   * @param text the YAML that it was read from
   * @param lineOffset how many lines of the file stand before it
   * @param diagnostics takes the warnings
   */
  public static void report(YamlNode root, String text, int lineOffset, Diagnostics diagnostics) {
    if (text.indexOf('#') >= 0) {
      List<String> lines = Arrays.asList(text.split("\n", -1));
      new CutValues(lines, lineOffset, diagnostics).visit(root);
    }
  }

  private void visit(YamlNode node) {
    if (node instanceof YamlMap map) {
      map.entries().forEach(e -> visit(e.value()));
    } else if (node instanceof YamlList list) {
      list.items().forEach(this::visit);
    } else if (node instanceof YamlScalar scalar && scalar.plain() && isFreeText(scalar)) {
      check(scalar);
    }
  }

  private void check(YamlScalar scalar) {
    Position at = scalar.position();
    int index = at.line() - lineOffset - 1;
    if (at.endColumn() == 0 || index < 0 || index >= lines.size()) {
      return;
    }
    String line = lines.get(index);
    if (at.endColumn() - 1 > line.codePointCount(0, line.length())) {
      return;
    }
    String rest = line.substring(line.offsetByCodePoints(0, at.endColumn() - 1));
    if (rest.startsWith(" #")) {
      Position cut = new Position(at.path(), at.line(), at.endColumn() + 1, at.endColumn() + 2);
      diagnostics.add(Code.COMMENT_CUTS_VALUE, cut, scalar.text(), rest.strip());
    }
  }

  private static boolean isFreeText(YamlScalar scalar) {
    return !scalar.isNull()
        && scalar.number().isEmpty()
        && !scalar.looksLikeDate()
        && scalar.text().codePoints().anyMatch(c -> c == ' ' || c > 0x7F);
  }
}
