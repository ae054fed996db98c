package nianjian.archive;

import nianjian.diagnostic.Position;

/**
 * A link in a report's or page's text.
 *
 * @param target the output path it leads to with {@code #anchor}, from the site's root without a
 *     leading slash; or an absolute address where {@code external}
 * @param external whether it leads out of the site
 * @param position where the source has it
 */
public record BodyLink(String target, boolean external, Position position) {}
