package nianjian.archive;

import nianjian.diagnostic.Position;

/**
 * Where a text states something.
 *
 * @param quote the words
 * @param section the id on the page of the heading they stand under; empty above the first
 * @param position their place in the source
 */
public record Place(String quote, String section, Position position) {}
