package nianjian.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.SiteException;
import nianjian.site.FilePlan;
import nianjian.site.PagePlan;
import nianjian.site.SitePlan;
import nianjian.theme.Asset;
import nianjian.theme.Theme;

/** Makes the bytes of every file of a plan and hands them to a writer, then checks the links. */
final class SiteRenderer {
  private final BuildOptions options;
  private final Sources sources;
  private final Theme theme;
  private final SitePlan plan;
  private final OutputWriter writer;
  private final Diagnostics diagnostics;
  private final PageMaker maker;
  private final PageAnchors anchors;

  SiteRenderer(
      BuildOptions options,
      Sources sources,
      Theme theme,
      SitePlan plan,
      OutputWriter writer,
      Diagnostics diagnostics) {
    this.options = options;
    this.sources = sources;
    this.theme = theme;
    this.plan = plan;
    this.writer = writer;
    this.diagnostics = diagnostics;
    this.maker = new PageMaker(sources, theme, plan);
    this.anchors = new PageAnchors(sources.links());
  }

  /**
   * Makes all files: pages, data, copies, assets.
   *
   * @return the files, sorted by path; what is at fault is missing, and reported
   */
  List<OutputFile> render(WorkPool pool, Progress progress) {
    List<OutputFile> files = new ArrayList<>();
    pool.map(
            plan.pages(),
            page -> {
              Optional<OutputFile> file = page(page);
              progress.step();
              return file;
            })
        .forEach(file -> file.ifPresent(files::add));
    pool.map(plan.files(), this::file).forEach(file -> file.ifPresent(files::add));
    pool.map(theme.assets().all(), this::asset).forEach(files::add);
    maker.report(diagnostics);
    SiteLinks.check(sources, theme, plan, anchors, diagnostics);
    files.sort(Comparator.comparing(OutputFile::path));
    return files;
  }

  private Optional<OutputFile> page(PagePlan page) {
    return maker
        .make(page)
        .map(
            file -> {
              anchors.add(file.path(), file.bytes());
              return writer.add(file.path(), file.bytes());
            });
  }

  private Optional<OutputFile> file(FilePlan file) {
    if (file instanceof FilePlan.Made made) {
      return Optional.of(writer.add(made.path(), made.bytes()));
    }
    FilePlan.Copied copied = (FilePlan.Copied) file;
    Position position = Position.of(copied.source());
    try {
      // Resolved anew: what was a file of the site when it was found may be a link by now.
      Path real = options.site().resolve(copied.source()).toRealPath();
      if (real.startsWith(options.site().toRealPath())) {
        return Optional.of(writer.copy(copied.path(), real, position));
      }
      diagnostics.add(Code.OUTSIDE_SITE, position, copied.source());
    } catch (IOException e) {
      diagnostics.add(Code.CANNOT_READ, position, copied.source());
    } catch (SiteException e) {
      if (e.diagnostics().stream().noneMatch(d -> d.code() == Code.CANNOT_READ)) {
        throw e;
      }
      diagnostics.addAll(e.diagnostics());
    }
    return Optional.empty();
  }

  private OutputFile asset(Asset asset) {
    return writer.add(asset.path(), asset.bytes());
  }
}
