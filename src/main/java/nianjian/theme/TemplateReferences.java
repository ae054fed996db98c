package nianjian.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the templates that a template includes or imports by a literal name. */
public final class TemplateReferences {
  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
  private static final Pattern REFERENCE =
      Pattern.compile("<#(?:include|import)\\s+(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern PLAIN = Pattern.compile("/?[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*");

  private TemplateReferences() {}

  /** The names as they are written. */
  public static Set<String> in(String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = REFERENCE.matcher(COMMENT.matcher(text).replaceAll(" "));
    matcher.results().map(TemplateReferences::name).forEach(names::add);
    return names;
  }

  private static String name(MatchResult match) {
    return match.group(1) != null ? match.group(1) : match.group(2);
  }

  /**
   * The template that a reference means: {@code /partials/x.ftlh} counts from the theme's root,
   * everything else from the folder of the template it stands in.
   *
   * @param from the name of the template it stands in
   * @param reference the reference as it is written
   * @return the template's name; empty if it is not a plain path or leads out of the theme
   */
  public static Optional<String> resolve(String from, String reference) {
    if (!PLAIN.matcher(reference).matches()) {
      return Optional.empty();
    }
    String path =
        reference.startsWith("/")
            ? reference.substring(1)
            : from.substring(0, from.lastIndexOf('/') + 1) + reference;
    return normalize(path);
  }

  /** A path without {@code .} and {@code ..}; empty if it leads above its root. */
  static Optional<String> normalize(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
  }
}
