package nianjian.content;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** The one place that sets up flexmark: which Markdown is read, and how. */
final class MarkdownParser {
  private static final Parser PARSER = build();

  private MarkdownParser() {}

  /** The syntax tree of a text; {@link MarkdownDeadline.Passed} if it takes too long. */
  static Document parse(String text, long nanos) {
    return PARSER.parse(BasedSequence.of(new MarkdownDeadline(text, nanos)));
  }

  private static Parser build() {
    return Parser.builder(options()).customDelimiterProcessor(new MarkdownEmphasis()).build();
  }

  private static DataHolder options() {
    return new MutableDataSet()
        .set(
            Parser.EXTENSIONS,
            List.of(
                TablesExtension.create(),
                FootnoteExtension.create(),
                StrikethroughExtension.create()))
        // Replaced by MarkdownEmphasis.
        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
        .set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true)
        .set(Parser.SPACE_IN_LINK_URLS, true)
        // Paragraphs of Chinese documents begin with spaces.
        .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
        // Tables as on GitHub: one head row, an empty cell is a cell, nothing is dropped.
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.WITH_CAPTION, false)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .toImmutable();
  }
}
