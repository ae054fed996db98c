package nianjian.render;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.theme.Messages;
import nianjian.theme.Theme;

/**
 * Renders pages by the layouts of a theme, in any number of threads. A page that fails is left out;
 * why is told by {@link #report} when all are done.
 */
public final class PageRenderer {
  private final Theme theme;
  private final Optional<String> baseUrl;
  private final RenderLimits limits;
  private final TemplateEngine engine;
  private final Faults faults = new Faults();
  private final Deque<Utf8Buffer> buffers = new ConcurrentLinkedDeque<>();

  /**
   * A renderer.
   *
   * @param theme how pages look
   * @param baseUrl the site's absolute address, ending in {@code /}, if it is known
   * @param types the records that layouts may look into
   */
  public PageRenderer(Theme theme, Optional<String> baseUrl, ModelTypes types) {
    this(theme, baseUrl, types, RenderLimits.STANDARD);
  }

  PageRenderer(Theme theme, Optional<String> baseUrl, ModelTypes types, RenderLimits limits) {
    this.theme = theme;
    this.baseUrl = baseUrl;
    this.limits = limits;
    this.engine = new TemplateEngine(theme, types);
  }

  /** Renders a page; empty if its layout has a fault, which is kept for {@link #report}. */
  public Optional<RenderedFile> render(PageTarget target) {
    TemplateEngine.Layout layout = engine.layout(target.layout());
    layout.faults().forEach(fault -> faults.add(fault, target));
    Optional<Messages> messages = theme.messages(target.language());
    if (messages.isEmpty()) {
      Position folder = Position.of("themes/" + theme.name());
      String file = "i18n/" + target.language() + ".yml";
      faults.add(Fault.of(Code.THEME_FILE, folder, file, ""), target);
    }
    if (!layout.faults().isEmpty() || layout.template().isEmpty() || messages.isEmpty()) {
      return Optional.empty();
    }
    return render(target, layout.template().get(), messages.get());
  }

  private Optional<RenderedFile> render(PageTarget target, Template template, Messages messages) {
    Utf8Buffer taken = buffers.pollFirst();
    Utf8Buffer out = taken == null ? new Utf8Buffer(limits.bytes()) : taken;
    PageScope scope = new PageScope(target, engine.values(), theme, messages, baseUrl);
    String file = Theme.layoutFile(target.layout());
    out.clear();
    try (Deadline deadline = Deadline.after(limits.time())) {
      Optional<Fault> fault = process(template, scope, out, file, deadline);
      fault.ifPresent(f -> faults.add(f, target));
      return fault.isPresent()
          ? Optional.empty()
          : Optional.of(RenderedFile.of(target.path(), out.toPage()));
    } finally {
      if (out.isSmall()) {
        buffers.addFirst(out);
      }
    }
  }

  private Optional<Fault> process(
      Template template, PageScope scope, Utf8Buffer out, String file, Deadline deadline) {
    try {
      Environment environment = template.createProcessingEnvironment(scope, out, engine.values());
      environment.process();
      return Optional.empty();
    } catch (Utf8Buffer.OutputLimitException e) {
      return Optional.of(limit(file, limits.bytesText()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StackOverflowError e) {
      // A macro that calls itself. The stack is unwound by now and the thread as good as new.
      return Optional.of(limit(file, "<@…><@…><@…>"));
    } catch (TemplateException e) {
      return Optional.of(
          deadline.passed()
              ? limit(file, limits.timeText())
              : TemplateErrors.failure(e, theme, file, scope));
    } catch (RuntimeException e) {
      // The library's own answer to an interrupt, which is not public.
      if (deadline.passed()) {
        return Optional.of(limit(file, limits.timeText()));
      }
      throw e;
    }
  }

  private Fault limit(String file, String limit) {
    String path = theme.template(file).map(f -> f.path()).orElse(file);
    return Fault.of(Code.TEMPLATE_LIMIT, Position.of(path), limit);
  }

  /**
   * Adds a diagnostic for every fault of the pages rendered so far. The same fault on many pages is
   * one diagnostic; its last two arguments are the first of the pages and their number.
   */
  public void report(Diagnostics diagnostics) {
    faults.report(diagnostics);
  }
}
