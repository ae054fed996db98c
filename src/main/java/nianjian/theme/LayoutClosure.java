package nianjian.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianjian.io.ContentHash;

/**
 * A layout with every template that it includes or imports, however deep. Names are literal, so
 * this is known without rendering: a page whose closure, texts and assets are unchanged looks as
 * before.
 *
 * @param files the templates, by name; one that does not exist is left out
 * @param hash one hash of their names and texts
 */
public record LayoutClosure(List<ThemeFile> files, String hash) {
  public LayoutClosure {
    files = List.copyOf(files);
  }

  /**
   * The closure of a layout.
   *
   * @param theme the theme
   * @param layout the layout's name, such as {@code report}
   */
  public static LayoutClosure of(Theme theme, String layout) {
    Map<String, ThemeFile> found = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(Theme.layoutFile(layout)));
    while (!open.isEmpty()) {
      Optional<ThemeFile> file = theme.template(open.removeFirst());
      if (file.isEmpty() || found.put(file.get().name(), file.get()) != null) {
        continue;
      }
      for (String reference : TemplateReferences.in(file.get().text())) {
        TemplateReferences.resolve(file.get().name(), reference).ifPresent(open::addLast);
      }
    }
    String all =
        found.values().stream()
            .map(f -> f.name() + "\u0000" + f.text())
            .collect(Collectors.joining("\u0000\n"));
    return new LayoutClosure(List.copyOf(found.values()), ContentHash.of(all));
  }
}
