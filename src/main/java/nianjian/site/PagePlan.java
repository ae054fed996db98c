package nianjian.site;

import nianjian.io.SitePath;

/**
 * A page to be rendered.
 *
 * @param path where it goes
 * @param kind which layout shows it
 * @param model what it shows
 * @param source the source of its text, relative to the site folder, for messages and to hand over
 *     its article; empty where the program makes the page
 */
public record PagePlan(SitePath path, PageKind kind, PageModel model, String source) {}
