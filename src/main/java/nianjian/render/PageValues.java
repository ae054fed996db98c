package nianjian.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.io.Html;
import nianjian.io.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * Turns the values of page models into what layouts see. The list of types is closed; no method, no
 * field and no constructor of any class can be reached.
 */
final class PageValues extends DefaultObjectWrapper {
  private final ModelTypes types;

  PageValues(ModelTypes types) {
    super(Configuration.VERSION_2_3_34);
    this.types = types;
    setExposureLevel(BeansWrapper.EXPOSE_NOTHING);
    setMemberAccessPolicy(new NoMembers());
    writeProtect();
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    }
    if (value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof List) {
      return super.wrap(value);
    }
    if (value instanceof TemplateModel model) {
      return model;
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.value());
    }
    if (value instanceof SitePath path) {
      return new SimpleScalar(path.value());
    }
    if (value instanceof Map<?, ?> map) {
      return new MapModel(map, this);
    }
    return handleUnknownType(value);
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) {
    if (types.allows(value.getClass())) {
      return new RecordModel(value, this);
    }
    throw new ForbiddenValueException(value.getClass());
  }
}
