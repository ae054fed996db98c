package nianjian.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.util.Collection;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.NearestName;
import org.jspecify.annotations.Nullable;

/**
 * A record as a layout sees it: its components and nothing else. A name that it does not have is a
 * fault even where the layout allows for a missing value, since it is always a slip of the pen.
 */
final class RecordModel implements TemplateHashModel, Named {
  private final Object value;
  private final RecordShape shape;
  private final PageValues values;

  RecordModel(Object value, PageValues values) {
    this.value = value;
    this.shape = RecordShape.of(value.getClass());
    this.values = values;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    Method accessor = shape.accessors().get(name);
    if (accessor == null) {
      String nearest = NearestName.of(name, names()).orElse("");
      throw new LayoutFault(Code.VALUE_MISSING, name, nearest, Named.list(names(), nearest));
    }
    return values.wrap(RecordShape.call(accessor, value));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public Collection<String> names() {
    return shape.accessors().keySet();
  }
}
