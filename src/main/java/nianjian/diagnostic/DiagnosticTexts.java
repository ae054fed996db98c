package nianjian.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of diagnostics in one language, from {@code messages-zh-CN.properties} or {@code
 * messages-en.properties}: {@code NJ203} (what), {@code NJ203.caret} (why, beside the caret) and
 * {@code NJ203.hint} (what to do). The last two may be missing.
 */
public final class DiagnosticTexts {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  private final Properties texts;

  private DiagnosticTexts(Properties texts) {
    this.texts = texts;
  }

  /** The texts of a language. */
  public static DiagnosticTexts of(Language language) {
    String name = "/nianjian/messages-" + language.tag() + ".properties";
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(DiagnosticTexts.class.getResourceAsStream(name), name)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DiagnosticTexts(properties);
  }

  /** Texts from elsewhere than the program's own files. */
  static DiagnosticTexts from(Properties texts) {
    return new DiagnosticTexts(texts);
  }

  /** What is wrong. */
  public String message(Diagnostic diagnostic) {
    return text(diagnostic, "").orElse(diagnostic.code().id());
  }

  /** What a code stands for: its message with … for what each finding fills in. */
  public String meaning(Code code) {
    return PLACE.matcher(texts.getProperty(code.id(), code.id())).replaceAll("…");
  }

  /** Why, in a few words beside the caret. */
  public Optional<String> caret(Diagnostic diagnostic) {
    return text(diagnostic, ".caret");
  }

  /** What to do about it. */
  public Optional<String> hint(Diagnostic diagnostic) {
    return text(diagnostic, ".hint");
  }

  /**
   * A text that belongs to no diagnostic, such as {@code summary.pages}; the key if there is none.
   */
  public String text(String key, String... arguments) {
    return Optional.ofNullable(texts.getProperty(key))
        .map(pattern -> fill(pattern, List.of(arguments)))
        .orElse(key);
  }

  /** A caret or hint that would speak of an argument that is empty is left out. */
  private Optional<String> text(Diagnostic diagnostic, String suffix) {
    return Optional.ofNullable(texts.getProperty(diagnostic.message().id() + suffix))
        .filter(pattern -> suffix.isEmpty() || !namesEmpty(pattern, diagnostic.arguments()))
        .map(pattern -> fill(pattern, diagnostic.arguments()))
        .filter(text -> !text.isBlank());
  }

  private static boolean namesEmpty(String pattern, List<String> arguments) {
    return PLACE
        .matcher(pattern)
        .results()
        .map(place -> Integer.parseInt(place.group(1)))
        .anyMatch(i -> i >= arguments.size() || arguments.get(i).isEmpty());
  }

  /**
   * An argument such as {@code @whole-number} is a word that each language has its own text for.
   */
  private String word(String argument) {
    return argument.startsWith("@")
        ? texts.getProperty("word." + argument.substring(1), argument)
        : argument;
  }

  private String fill(String pattern, List<String> arguments) {
    return PLACE
        .matcher(pattern)
        .replaceAll(
            place -> {
              int i = Integer.parseInt(place.group(1));
              String argument = i < arguments.size() ? arguments.get(i) : "";
              return Matcher.quoteReplacement(Printable.of(word(argument)));
            });
  }
}
