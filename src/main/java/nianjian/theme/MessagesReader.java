package nianjian.theme;

import java.util.Map;
import java.util.TreeMap;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.yaml.SourceText;
import nianjian.yaml.YamlMap;
import nianjian.yaml.YamlNode;
import nianjian.yaml.YamlReader;
import nianjian.yaml.YamlScalar;

/** Reads an {@code i18n} file: maps within maps, whose keys are joined by dots. */
final class MessagesReader {
  private static final int MAX_CHARS = 262_144;

  private final Diagnostics diagnostics;
  private final Map<String, TextPattern> texts = new TreeMap<>();

  private MessagesReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The texts of a file by dotted key. */
  static Map<String, TextPattern> read(ThemeFolder.Entry entry, Diagnostics diagnostics) {
    MessagesReader reader = new MessagesReader(diagnostics);
    SourceText.decode(entry.bytes(), entry.path(), diagnostics)
        .flatMap(text -> YamlReader.read(text, entry.path(), 0, MAX_CHARS, diagnostics))
        .ifPresent(node -> reader.add("", node));
    return reader.texts;
  }

  private void add(String key, YamlNode node) {
    if (node instanceof YamlMap map) {
      for (YamlMap.Entry entry : map.entries()) {
        String inner = key.isEmpty() ? entry.key() : key + "." + entry.key();
        if (texts.containsKey(inner)) {
          diagnostics.add(Code.DUPLICATE_KEY, entry.keyPosition(), inner);
        } else {
          add(inner, entry.value());
        }
      }
    } else if (node instanceof YamlScalar scalar && !scalar.isNull() && !key.isEmpty()) {
      addText(key, scalar);
    } else {
      diagnostics.add(Code.WRONG_TYPE, node.position(), key, "text", "");
    }
  }

  private void addText(String key, YamlScalar scalar) {
    TextPattern pattern = new TextPattern(scalar.text());
    if (!pattern.isValid()) {
      diagnostics.add(
          Code.NOT_ALLOWED_VALUE, scalar.position(), key, scalar.text(), "{0}, {1} … {9}", "");
      return;
    }
    texts.put(key, pattern);
  }
}
