package nianjian.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.yaml.StrictParser.FeatureException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML as a tree of text with positions. Anchors, aliases, merge keys, explicit tags, several
 * documents and duplicate keys are refused; nesting and length are bounded.
 */
public final class YamlReader {
  private static final int MAX_DEPTH = 20;

  private final String path;
  private final int lineOffset;
  private final int maxChars;
  private final Diagnostics diagnostics;

  private YamlReader(String path, int lineOffset, int maxChars, Diagnostics diagnostics) {
    this.path = path;
    this.lineOffset = lineOffset;
    this.maxChars = maxChars;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads one document.
   *
   * @param text the YAML
   * @param path the file it stands in
   * @param lineOffset how many lines of the file stand before it
   * @param maxChars the longest text that is read
   * @param diagnostics takes what is wrong
   * @return the root value; empty if the text holds none or cannot be read, the latter with a
   *     diagnostic
   */
  public static Optional<YamlNode> read(
      String text, String path, int lineOffset, int maxChars, Diagnostics diagnostics) {
    return new YamlReader(path, lineOffset, maxChars, diagnostics).read(text);
  }

  private Optional<YamlNode> read(String text) {
    if (text.length() > maxChars) {
      diagnostics.add(
          Code.TOO_LARGE,
          Position.at(path, lineOffset + 1, 1),
          Integer.toString(text.length()),
          Integer.toString(maxChars),
          "@characters");
      return Optional.empty();
    }
    if (YamlCharacters.report(text, path, lineOffset, diagnostics)) {
      return Optional.empty();
    }
    try {
      Parser parser = new StrictParser(text, options(maxChars));
      Node root = new Composer(parser, new TextResolver(), options(maxChars)).getSingleNode();
      return root == null ? Optional.empty() : Optional.of(node(root));
    } catch (FeatureException e) {
      Event event = e.event();
      diagnostics.add(
          Code.YAML_FEATURE,
          position(event.getStartMark(), event.getEndMark()),
          String.valueOf(e.getMessage()));
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
      Position position =
          mark == null ? Position.at(path, lineOffset + 1, 1) : position(mark, null);
      diagnostics.add(Code.YAML_SYNTAX, position, YamlProblem.word(e.getProblem()));
    } catch (YAMLException | NumberFormatException e) {
      diagnostics.add(
          Code.YAML_SYNTAX, Position.at(path, lineOffset + 1, 1), YamlProblem.word(e.getMessage()));
    }
    return Optional.empty();
  }

  /** A second wall: our own parser stops these before the library does. */
  static LoaderOptions options(int maxChars) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setCodePointLimit(maxChars);
    return options;
  }

  /**
   * Every scalar stays text: its type is decided by our own rules, and only when it is asked for.
   */
  private static final class TextResolver extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }

  private YamlNode node(Node node) {
    Position position = position(node.getStartMark(), node.getEndMark());
    if (node instanceof MappingNode mapping) {
      return new YamlMap(entries(mapping), position);
    }
    if (node instanceof SequenceNode sequence) {
      return new YamlList(sequence.getValue().stream().map(this::node).toList(), position);
    }
    ScalarNode scalar = (ScalarNode) node;
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    return new YamlScalar(scalar.getValue(), plain, position);
  }

  private List<YamlMap.Entry> entries(MappingNode mapping) {
    List<YamlMap.Entry> entries = new ArrayList<>();
    Map<String, Position> seen = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node keyNode = tuple.getKeyNode();
      Position keyPosition = position(keyNode.getStartMark(), keyNode.getEndMark());
      if (!(keyNode instanceof ScalarNode key)) {
        diagnostics.add(Code.YAML_FEATURE, keyPosition, "?");
        continue;
      }
      if (key.getValue().equals("<<")) {
        diagnostics.add(Code.YAML_FEATURE, keyPosition, "<<");
        continue;
      }
      Position earlier = seen.putIfAbsent(key.getValue(), keyPosition);
      if (earlier != null) {
        diagnostics.add(
            Code.DUPLICATE_KEY, keyPosition, key.getValue(), Integer.toString(earlier.line()));
        continue;
      }
      entries.add(new YamlMap.Entry(key.getValue(), keyPosition, node(tuple.getValueNode())));
    }
    return entries;
  }

  private Position position(Mark start, @Nullable Mark end) {
    int line = start.getLine() + 1 + lineOffset;
    int column = start.getColumn() + 1;
    int endColumn = end != null && end.getLine() == start.getLine() ? end.getColumn() + 1 : 0;
    return new Position(path, line, column, endColumn);
  }
}
