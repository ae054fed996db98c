package nianjian.content;

import java.time.LocalDate;
import java.util.Optional;
import nianjian.archive.TextPage;

/**
 * A page of the site's own as it was read.
 *
 * @param page what its front matter says
 * @param updated when it was last changed, if it says so
 * @param body the Markdown after the front matter
 * @param bodyLine how many lines of the file stand before the body
 */
public record PageSource(TextPage page, Optional<LocalDate> updated, String body, int bodyLine) {}
