package nianjian.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the library's words for a fault into a word of our own messages. */
final class YamlProblem {
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("mapping values are not allowed", "@yaml-colon");
    WORDS.put("could not find expected ':'", "@yaml-no-colon");
    WORDS.put("while scanning a quoted scalar", "@yaml-quote");
    WORDS.put("found unexpected end of stream", "@yaml-quote");
    WORDS.put("found unexpected document separator", "@yaml-quote");
    WORDS.put("expected ',' or", "@yaml-comma");
    WORDS.put("expected <block end>", "@yaml-indent");
    WORDS.put("block sequence entries are not allowed", "@yaml-indent");
    WORDS.put("cannot start any token", "@yaml-start");
    WORDS.put("unknown escape character", "@yaml-escape");
    WORDS.put("expected escape sequence", "@yaml-escape");
    WORDS.put("Nesting Depth", "@yaml-depth");
  }

  private YamlProblem() {}

  /** A word for the fault; a general one where the library's words are not known. */
  static String word(@Nullable String problem) {
    String text = problem == null ? "" : problem;
    return WORDS.entrySet().stream()
        .filter(e -> text.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("@yaml-other");
  }
}
