package nianjian.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Lets FreeMarker reach no member of any class. All wrapping is ours, so it is never asked: the
 * second lock on the same door.
 */
final class NoMembers implements MemberAccessPolicy, ClassMemberAccessPolicy {
  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    return this;
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }

  @Override
  public boolean isMethodExposed(Method method) {
    return false;
  }

  @Override
  public boolean isConstructorExposed(Constructor<?> constructor) {
    return false;
  }

  @Override
  public boolean isFieldExposed(Field field) {
    return false;
  }
}
