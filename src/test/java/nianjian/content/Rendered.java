package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nianjian.archive.Article;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.form.MetricId;
import nianjian.io.SitePath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A body that was rendered for a test, with what was found wrong with it. */
record Rendered(Article article, List<Diagnostic> diagnostics) {
  /** How many lines of the source stand before the body. */
  static final int OFFSET = 10;

  static final String SOURCE = "content/reports/wudu/2017/index.md";
  static final Position PLACE = Position.at(SOURCE, 5, 20);

  static Rendered of(String body) {
    return of(body, List.of());
  }

  static Rendered of(String body, List<FigureQuote> quotes) {
    return of(body, SOURCE, SitePath.of("reports/wudu/2017.html"), quotes);
  }

  static Rendered of(String body, String source, SitePath page, List<FigureQuote> quotes) {
    Diagnostics diagnostics = new Diagnostics();
    Article article = MarkdownRenderer.render(body, source, OFFSET, page, quotes, diagnostics);
    return new Rendered(article, diagnostics.all());
  }

  /** A figure with a quote. */
  static FigureQuote quote(String id, String words) {
    return quote(id, words, 1);
  }

  static FigureQuote quote(String id, String words, int occurrence) {
    return new FigureQuote(
        id, MetricId.of(id), false, Optional.of(words), occurrence, PLACE, Optional.empty());
  }

  String html() {
    return article.html();
  }

  /** The HTML read again, by a parser that complains of everything a browser would put right. */
  Element dom() {
    Parser parser = Parser.htmlParser().setTrackErrors(100);
    Element main = Jsoup.parse("<!doctype html><main>" + html() + "</main>", "", parser).body();
    assertThat(parser.getErrors()).isEmpty();
    return main;
  }

  /** The codes of what is wrong. */
  List<String> codes() {
    return diagnostics.stream().map(d -> d.code().id()).toList();
  }
}
