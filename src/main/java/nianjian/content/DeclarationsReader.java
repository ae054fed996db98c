package nianjian.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Accept;
import nianjian.archive.DeclaredList;
import nianjian.archive.DeclaredRatio;
import nianjian.archive.DeclaredSum;
import nianjian.archive.DeclaredSum.Part;
import nianjian.archive.FigureRef;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Position;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.yaml.YamlFields;
import nianjian.yaml.YamlNode;
import nianjian.yaml.YamlScalar;

/**
 * Reads what a report declares of its own figures: {@code sums}, {@code ratios}, {@code lists}, and
 * the findings that its editors {@code accept}.
 */
final class DeclarationsReader {
  private final YamlFields fields;
  private final FigureIds ids;
  private final Diagnostics diagnostics;

  DeclarationsReader(YamlFields fields, FigureIds ids, Diagnostics diagnostics) {
    this.fields = fields;
    this.ids = ids;
    this.diagnostics = diagnostics;
  }

  List<DeclaredSum> sums() {
    List<DeclaredSum> sums = new ArrayList<>();
    for (YamlFields f : fields.fieldsList("sums")) {
      Optional<FigureRef> total =
          f.requiredText("total").flatMap(t -> reference(t, f.position("total")));
      List<Part> parts = new ArrayList<>();
      for (YamlNode item : f.list("parts")) {
        if (item instanceof YamlScalar scalar && !scalar.isNull()) {
          part(scalar).ifPresent(parts::add);
        } else {
          diagnostics.add(Code.WRONG_TYPE, item.position(), "parts", "@text", "");
        }
      }
      if (f.node("parts").isEmpty()) {
        diagnostics.add(Code.MISSING_KEY, f.map().position(), "parts");
      }
      Optional<String> note = f.text("note");
      f.finish();
      total.ifPresent(t -> sums.add(new DeclaredSum(t, parts, note)));
    }
    return sums;
  }

  /**
   * The declared ratios.
   *
   * @param stated the report's figures with its extras; {@code percent} may name one of them
   */
  List<DeclaredRatio> ratios(MetricTable stated) {
    List<DeclaredRatio> ratios = new ArrayList<>();
    for (YamlFields f : fields.fieldsList("ratios")) {
      Optional<MetricId> part = figure(f, "part");
      Optional<MetricId> whole = figure(f, "whole");
      Optional<BigDecimal> percent = Optional.empty();
      Optional<MetricId> figure = Optional.empty();
      if (f.node("percent").filter(DeclarationsReader::namesFigure).isPresent()) {
        figure = figure(f, "percent");
        percent = figure.flatMap(stated::value);
        if (figure.isPresent() && percent.isEmpty()) {
          diagnostics.add(Code.MISSING_KEY, f.position("percent"), figure.get().value());
        }
      } else {
        f.require("percent");
        percent = f.number("percent");
      }
      f.finish();
      if (part.isPresent() && whole.isPresent() && percent.isPresent()) {
        ratios.add(new DeclaredRatio(part.get(), whole.get(), percent.get(), figure));
      }
    }
    return ratios;
  }

  private static boolean namesFigure(YamlNode node) {
    return node instanceof YamlScalar scalar
        && scalar.text().codePoints().anyMatch(c -> c >= 'a' && c <= 'z');
  }

  List<DeclaredList> lists() {
    List<DeclaredList> lists = new ArrayList<>();
    for (YamlFields f : fields.fieldsList("lists")) {
      Optional<String> quote = f.requiredText("quote");
      f.require("stated");
      f.require("counted");
      Optional<Integer> stated = f.integer("stated");
      Optional<Integer> counted = f.integer("counted");
      f.finish();
      if (quote.isPresent() && stated.isPresent() && counted.isPresent()) {
        lists.add(new DeclaredList(quote.get(), stated.get(), counted.get()));
      }
    }
    return lists;
  }

  /** The accepted findings; an error cannot be accepted, only mended. */
  List<Accept> accepted() {
    List<String> codes =
        Arrays.stream(Code.values()).filter(Code::acceptable).map(Code::id).toList();
    List<Accept> accepted = new ArrayList<>();
    for (YamlFields f : fields.fieldsList("accept")) {
      Optional<String> code = f.requiredText("code");
      Optional<String> at = f.text("at");
      Optional<String> note = f.requiredText("note");
      f.finish();
      if (code.isPresent() && !codes.contains(code.get())) {
        diagnostics.add(
            Code.NOT_ALLOWED_VALUE,
            f.position("code"),
            "code",
            code.get(),
            String.join(", ", codes),
            NearestName.of(code.get(), codes).orElse(""));
      } else if (code.isPresent() && note.isPresent()) {
        accepted.add(new Accept(code.get(), at, note.get(), f.map().position()));
      }
    }
    return accepted;
  }

  private Optional<Part> part(YamlScalar scalar) {
    boolean taken = scalar.text().startsWith("-");
    String text = taken ? scalar.text().substring(1).strip() : scalar.text();
    return reference(text, scalar.position()).map(figure -> new Part(figure, taken));
  }

  private Optional<FigureRef> reference(String text, Position position) {
    boolean agency = text.startsWith(FigureRef.AGENCY);
    String id = agency ? text.substring(FigureRef.AGENCY.length()).strip() : text;
    return ids.resolve(id, position).map(metric -> new FigureRef(metric, agency));
  }

  private Optional<MetricId> figure(YamlFields f, String key) {
    return f.requiredText(key).flatMap(t -> ids.resolve(t, f.position(key)));
  }
}
