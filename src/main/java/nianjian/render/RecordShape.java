package nianjian.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record class; looked up once for each class. */
final class RecordShape {
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private final Map<String, Method> accessors = new LinkedHashMap<>();

  private RecordShape(Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      Method accessor = component.getAccessor();
      // A public record may be nested in a class that is not.
      accessor.setAccessible(true);
      accessors.put(component.getName(), accessor);
    }
  }

  /** The shape of a record class. */
  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** The accessors by component name, in the order of declaration. */
  Map<String, Method> accessors() {
    return Collections.unmodifiableMap(accessors);
  }

  /** Calls an accessor of this shape. */
  static @Nullable Object call(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(accessor.toString(), e);
    }
  }
}
