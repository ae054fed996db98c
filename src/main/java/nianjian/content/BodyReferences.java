package nianjian.content;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows which definitions of links are used. In Markdown {@code [注]: 数据为全区汇总} defines a link and is
 * not shown; where nothing refers to it, it was meant as words.
 */
final class BodyReferences {
  private final Document document;
  private final Set<Reference> used = Collections.newSetFromMap(new IdentityHashMap<>());

  BodyReferences(Document document) {
    this.document = document;
    if (!Parser.REFERENCES.get(document).isEmpty()) {
      collect(document);
    }
  }

  private void collect(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      Reference target = node instanceof RefNode ref ? target(ref) : null;
      if (target != null) {
        used.add(target);
      }
      collect(node);
    }
  }

  private @Nullable Reference target(RefNode ref) {
    return ref.isDefined() ? ref.getReferenceNode(document) : null;
  }

  /** Whether a link uses a definition. */
  boolean isUsed(Reference reference) {
    return used.contains(reference);
  }
}
