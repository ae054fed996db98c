package nianjian.check;

import nianjian.archive.RegionTree;
import nianjian.form.Forms;

/**
 * What all reports of a site are checked with.
 *
 * @param forms the report forms
 * @param regions the regions
 * @param words the word lists, the site's own among them
 */
public record CheckContext(Forms forms, RegionTree regions, WordLists words) {}
