package nianjian.config;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Severity;
import nianjian.yaml.YamlFields;

/** Makes a {@link CheckPolicy} of the keys under {@code check}. */
final class CheckPolicyParser {
  private static final List<String> LEVELS = List.of("errors", "warnings", "none");

  /** The lists whose words are nothing without the right one. */
  private static final Set<WordList> PAIRS = EnumSet.of(WordList.CONFUSIONS, WordList.CONVERSION);

  private final YamlFields check;
  private final Diagnostics diagnostics;

  CheckPolicyParser(YamlFields check, Diagnostics diagnostics) {
    this.check = check;
    this.diagnostics = diagnostics;
  }

  CheckPolicy parse() {
    CheckPolicy policy = new CheckPolicy(onBuild(), words());
    check.finish();
    return policy;
  }

  private Set<Severity> onBuild() {
    List<String> levels = check.texts("on-build");
    for (String level : levels) {
      if (!LEVELS.contains(level)) {
        diagnostics.add(
            Code.NOT_ALLOWED_VALUE,
            check.position("on-build"),
            "on-build",
            level,
            String.join(", ", LEVELS),
            NearestName.of(level, LEVELS).orElse(""));
      }
    }
    Set<Severity> told = EnumSet.noneOf(Severity.class);
    if (levels.contains("warnings")) {
      told.addAll(EnumSet.allOf(Severity.class));
    } else if (!levels.contains("none")) {
      told.add(Severity.ERROR);
    }
    return told;
  }

  private Map<WordList, List<String>> words() {
    Map<WordList, List<String>> words = new EnumMap<>(WordList.class);
    check
        .fields("words")
        .ifPresent(
            f -> {
              for (WordList list : WordList.values()) {
                List<String> added = f.texts(list.id());
                added.forEach(word -> requirePair(f, list, word));
                if (!added.isEmpty()) {
                  words.put(list, added);
                }
              }
              f.finish();
            });
    return words;
  }

  /** {@code 错=对} has a word on either side; some lists are of nothing but such pairs. */
  private void requirePair(YamlFields words, WordList list, String word) {
    int sign = word.indexOf('=');
    boolean pair = sign > 0 && sign < word.length() - 1;
    if (!pair && (sign >= 0 || PAIRS.contains(list))) {
      diagnostics.add(
          Code.NOT_ALLOWED_VALUE, words.position(list.id()), list.id(), word, "@word-pair", "");
    }
  }
}
