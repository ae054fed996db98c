package nianjian.content;

import com.vladsch.flexmark.util.ast.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianjian.archive.Article;
import nianjian.archive.Note;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.io.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * Renders the Markdown of a report or page. What comes out is our own HTML: nothing of the source's
 * HTML, and no link that leads elsewhere than it seems.
 */
public final class MarkdownRenderer {
  /** How long one text may take, in nanoseconds. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

  /** Enough for texts nested as deeply as anything that passes the limits, in bytes. */
  private static final long STACK = 16L << 20;

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  private final String body;
  private final SitePath page;
  private final List<FigureQuote> quotes;
  private final Diagnostics diagnostics;
  private final String sourcePath;
  private final MarkdownPlaces places;

  private MarkdownRenderer(
      String body,
      String sourcePath,
      int lineOffset,
      SitePath page,
      List<FigureQuote> quotes,
      Diagnostics diagnostics) {
    this.body = body;
    this.page = page;
    this.quotes = quotes;
    this.diagnostics = diagnostics;
    this.sourcePath = sourcePath;
    this.places = new MarkdownPlaces(body, sourcePath, lineOffset);
  }

  /**
   * The article that a text becomes. A text that is too much for the parser is reported as {@link
   * Code#MARKDOWN_LIMIT} and becomes {@link Article#EMPTY}.
   *
   * @param body the Markdown
   * @param sourcePath the file it comes from, relative to the site folder, beginning with {@code
   *     content/}
   * @param lineOffset how many lines of the file stand before the body
   * @param page the page that it is shown on
   * @param quotes the figures whose places are sought in it, in the order in which they rank
   * @param diagnostics what is wrong with it
   */
  public static Article render(
      String body,
      String sourcePath,
      int lineOffset,
      SitePath page,
      List<FigureQuote> quotes,
      Diagnostics diagnostics) {
    return new MarkdownRenderer(body, sourcePath, lineOffset, page, quotes, diagnostics)
        .render(PATIENCE);
  }

  /** As {@link #render}, with another time allowed. */
  static Article render(
      String body, String sourcePath, SitePath page, Diagnostics diagnostics, long nanos) {
    return new MarkdownRenderer(body, sourcePath, 0, page, List.of(), diagnostics).render(nanos);
  }

  private Article render(long nanos) {
    Optional<MarkdownLimits.Excess> excess = MarkdownLimits.firstExcess(body);
    if (excess.isPresent()) {
      MarkdownLimits.Excess e = excess.get();
      diagnostics.add(
          Code.MARKDOWN_LIMIT,
          places.between(e.offset(), e.offset() + e.length()),
          e.what(),
          String.valueOf(e.count()),
          String.valueOf(e.limit()));
      return Article.EMPTY;
    }
    return new DeepCall(nanos).result();
  }

  /** The work, on a stack of its own: the parser calls itself as deeply as a text is nested. */
  private final class DeepCall implements Runnable {
    private final long nanos;
    private @Nullable Article article;
    private @Nullable Throwable failure;

    private DeepCall(long nanos) {
      this.nanos = nanos;
    }

    @Override
    public void run() {
      try {
        article = article(nanos);
      } catch (MarkdownDeadline.Passed | StackOverflowError e) {
        diagnostics.add(Code.MARKDOWN_LIMIT, places.file());
        article = Article.EMPTY;
      } catch (RuntimeException | Error e) {
        failure = e;
      }
    }

    private Article result() {
      Thread thread = new Thread(null, this, "markdown", STACK);
      thread.setDaemon(true);
      thread.start();
      boolean interrupted = false;
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          // The deadline ends the work soon; the caller then finds itself interrupted.
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      if (article == null) {
        throw new IllegalStateException(sourcePath, failure);
      }
      return article;
    }
  }

  private Article article(long nanos) {
    Document document = MarkdownParser.parse(body, nanos);
    FootnoteNumbers notes = new FootnoteNumbers(document);
    new FootnoteSlips(notes, places, diagnostics).check(document);
    BodyLinks links = new BodyLinks(sourcePath, page, diagnostics);
    BodyRenderer rendered = new BodyRenderer(document, notes, links, places, diagnostics);
    List<Note> noteTexts = new FootnoteHtml(document, links, places).render(notes);
    QuotePlacer placer = new QuotePlacer(rendered.text(), rendered.tables(), quotes, diagnostics);
    String html = ArticleHtml.of(rendered.text(), placer.marks(rendered.breaks()));
    return new Article(
        html,
        rendered.outline().tree(),
        noteTexts,
        rendered.text().readable(places),
        anchors(html, noteTexts),
        placer.anchors(),
        links.found(),
        rendered.title());
  }

  private static Set<String> anchors(String html, List<Note> notes) {
    Set<String> anchors = new HashSet<>();
    // Words cannot be mistaken for markup: their quotation marks are escaped.
    Matcher ids = ID.matcher(html);
    while (ids.find()) {
      anchors.add(ids.group(1));
    }
    notes.forEach(note -> anchors.add(note.anchor()));
    return anchors;
  }
}
