package nianjian.prose;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nianjian.form.Labels;
import nianjian.form.MetricId;

/**
 * Reads how reports say what they count, from {@code nianjian/prose/quantities.txt}; its first
 * lines explain its form.
 */
public final class Quantities {
  private static final String FILE = "/nianjian/prose/quantities.txt";

  private final List<Quantity> all = new ArrayList<>();
  private String id = "";
  private Optional<Labels> name = Optional.empty();
  private final List<Quantity.Fit> fits = new ArrayList<>();
  private String topic = "";
  private boolean total;
  private boolean vague;
  private final List<String> notInClause = new ArrayList<>();
  private final List<String> notInSentence = new ArrayList<>();
  private final List<String> partial = new ArrayList<>();
  private final List<String> needs = new ArrayList<>();
  private final List<String> needsHeading = new ArrayList<>();
  private final List<String> bareNeeds = new ArrayList<>();
  private final List<String> bareNeedsHeading = new ArrayList<>();
  private final List<String> bareNot = new ArrayList<>();
  private final List<Quantity.Wording> wordings = new ArrayList<>();
  private final List<Phrase> none = new ArrayList<>();

  private Quantities() {}

  /** All of them, in the order of the file. */
  public static List<Quantity> readAll() {
    try (InputStream in = requireNonNull(Quantities.class.getResourceAsStream(FILE), FILE)) {
      Quantities reader = new Quantities();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("//"))
          .forEach(reader::line);
      reader.close();
      return List.copyOf(reader.all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    int colon = line.indexOf(": ");
    String rest = colon < 0 ? "" : line.substring(colon + 2).strip();
    if (line.startsWith("[")) {
      close();
      id = line.substring(1, line.length() - 1);
    } else if (line.startsWith("name: ")) {
      name = Optional.of(labels(rest));
    } else if (line.startsWith("fit: ")) {
      int equals = rest.indexOf('=');
      fits.add(
          new Quantity.Fit(
              words(rest.substring(0, equals)).stream().map(MetricId::of).toList(),
              labels(rest.substring(equals + 1))));
    } else if (line.startsWith("topic: ")) {
      topic = rest;
    } else if (line.equals("total")) {
      total = true;
    } else if (line.equals("vague")) {
      vague = true;
    } else if (line.startsWith("not-clause: ")) {
      notInClause.addAll(words(rest));
    } else if (line.startsWith("not: ")) {
      notInSentence.addAll(words(rest));
    } else if (line.startsWith("part: ")) {
      partial.addAll(words(rest));
    } else if (line.startsWith("needs: ")) {
      needs.addAll(words(rest));
    } else if (line.startsWith("needs-heading: ")) {
      needsHeading.addAll(words(rest));
    } else if (line.startsWith("bare-needs: ")) {
      bareNeeds.addAll(words(rest));
    } else if (line.startsWith("bare-needs-heading: ")) {
      bareNeedsHeading.addAll(words(rest));
    } else if (line.startsWith("bare-not: ")) {
      bareNot.addAll(words(rest));
    } else if (line.startsWith("bare: ")) {
      wordings.add(wording(rest, true));
    } else if (line.startsWith("none: ")) {
      none.add(Phrase.of(rest));
    } else {
      wordings.add(wording(line, false));
    }
  }

  private static Quantity.Wording wording(String line, boolean bare) {
    int number = line.indexOf('#');
    if (number < 0) {
      throw new IllegalStateException(FILE + ": " + line);
    }
    List<String> after = words(line.substring(number + 1));
    return new Quantity.Wording(
        Phrase.of(line.substring(0, number)),
        List.of(after.get(0).split("\\|", -1)),
        Phrase.of(String.join(" ", after.subList(1, after.size()))),
        bare);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split(" +", -1)).filter(w -> !w.isEmpty()).toList();
  }

  private static Labels labels(String text) {
    String[] parts = text.strip().split("\\|", -1);
    return new Labels(parts[0].strip(), parts[1].strip(), parts[2].strip());
  }

  private void close() {
    if (!id.isEmpty()) {
      all.add(
          new Quantity(
              id,
              name,
              fits,
              topic,
              total,
              vague,
              notInClause,
              notInSentence,
              partial,
              new Context(needs, needsHeading, List.of()),
              new Context(bareNeeds, bareNeedsHeading, bareNot),
              wordings,
              none));
    }
    name = Optional.empty();
    topic = "";
    total = false;
    vague = false;
    List.of(fits, notInClause, notInSentence, partial, wordings, none).forEach(List::clear);
    List.of(needs, needsHeading, bareNeeds, bareNeedsHeading, bareNot).forEach(List::clear);
  }
}
