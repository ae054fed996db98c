package nianjian.diagnostic;

import java.util.List;

/** A stage cannot go on; the diagnostics say why. Never thrown for our own faults. */
public final class SiteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /** Ends a stage with these diagnostics. */
  public SiteException(List<Diagnostic> diagnostics) {
    super(diagnostics.isEmpty() ? "" : diagnostics.get(0).toString());
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Ends a stage with one diagnostic. */
  public SiteException(Code code, Position position, String... arguments) {
    this(List.of(Diagnostic.of(code, position, arguments)));
  }

  /** Why the stage ended. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
