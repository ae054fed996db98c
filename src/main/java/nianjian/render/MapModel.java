package nianjian.render;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A map as a layout sees it, listed in the order of its keys whatever map it is. */
final class MapModel implements TemplateHashModelEx, Named {
  private final TreeMap<String, Object> entries = new TreeMap<>();
  private final PageValues values;

  MapModel(Map<?, ?> map, PageValues values) {
    map.forEach((key, value) -> entries.put(key.toString(), value));
    this.values = values;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return values.wrap(entries.get(key));
  }

  @Override
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(List.copyOf(entries.keySet()), values);
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(new ArrayList<>(entries.values()), values);
  }

  @Override
  public Collection<String> names() {
    return entries.keySet();
  }
}
