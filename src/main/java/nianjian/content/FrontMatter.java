package nianjian.content;

import java.util.List;
import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.yaml.CutValues;
import nianjian.yaml.YamlFields;
import nianjian.yaml.YamlMap;
import nianjian.yaml.YamlNode;
import nianjian.yaml.YamlReader;
import nianjian.yaml.YamlScalar;

/**
 * The YAML at the head of a source, between a first line {@code ---} and the next line {@code ---},
 * and the body after it. Found by looking at each line once: a regular expression takes seconds
 * over a file of many line ends.
 *
 * @param yaml the lines between the two
 * @param yamlLine how many lines of the file stand before the YAML
 * @param body all after the second
 * @param bodyLine how many lines of the file stand before the body
 */
public record FrontMatter(String yaml, int yamlLine, String body, int bodyLine) {
  private static final String FENCE = "---";

  /**
   * Splits a source.
   *
   * @param text the whole file with line feeds alone
   * @param path the file, relative to the site folder
   * @param diagnostics takes what is wrong
   * @return empty, with a diagnostic, if the front matter is missing or does not end
   */
  public static Optional<FrontMatter> split(String text, String path, Diagnostics diagnostics) {
    int start = endOfLine(text, 0);
    if (!text.substring(0, start).equals(FENCE)) {
      String first = text.substring(0, Math.min(start, 40));
      diagnostics.add(Code.NO_FRONT_MATTER, Position.at(path, 1, 1), first);
      return Optional.empty();
    }
    int line = 1;
    int yamlStart = Math.min(start + 1, text.length());
    for (int from = yamlStart; from < text.length(); ) {
      int end = endOfLine(text, from);
      line++;
      if (end - from == FENCE.length() && text.startsWith(FENCE, from)) {
        String body = text.substring(Math.min(end + 1, text.length()));
        return Optional.of(new FrontMatter(text.substring(yamlStart, from), 1, body, line));
      }
      from = end + 1;
    }
    diagnostics.add(Code.FRONT_MATTER_NOT_CLOSED, new Position(path, 1, 1, 4));
    return Optional.empty();
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /**
   * Its keys and values.
   *
   * @param path the file, relative to the site folder
   * @param maxChars the longest front matter that is read
   * @param diagnostics takes what is wrong
   * @return empty, with a diagnostic, if it cannot be read; without keys if nothing stands there
   */
  public Optional<YamlFields> fields(String path, int maxChars, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Optional<YamlNode> root = YamlReader.read(yaml, path, yamlLine, maxChars, found);
    diagnostics.addAll(found.all());
    if (root.isEmpty()) {
      YamlMap nothing = new YamlMap(List.of(), Position.at(path, yamlLine, 1));
      return found.hasErrors()
          ? Optional.empty()
          : Optional.of(new YamlFields(nothing, diagnostics));
    }
    CutValues.report(root.get(), yaml, yamlLine, diagnostics);
    if (root.get() instanceof YamlMap map) {
      return Optional.of(new YamlFields(map, diagnostics));
    }
    String what = root.get() instanceof YamlScalar scalar ? scalar.text() : "@list";
    diagnostics.add(Code.WRONG_TYPE, root.get().position(), "front matter", "@map", what);
    return Optional.empty();
  }

  /** Whether no text follows. */
  public boolean hasNoBody() {
    return body.isBlank();
  }
}
