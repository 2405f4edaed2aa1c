package de.familienaudit.web.el;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Calls a method of a class of this program, {@code #{texte.datum(m.stand)}}, with one look into a table. The resolver
 * of the server searches and copies all methods of the class at every call, which was an eighth of the work for a list
 * (ADR 33). Left to that one: names with several methods, and classes of others.
 */
public class BeanMethodELResolver extends ELResolver {

    private static final String OWN = "de.familienaudit.";

    private static final ClassValue<Map<String, Optional<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            Map<String, Optional<Method>> methods = new HashMap<>();
            if (type.getName().startsWith(OWN) && Modifier.isPublic(type.getModifiers())) {
                Arrays.stream(type.getMethods())
                        .filter(method -> !method.isBridge() && !Modifier.isStatic(method.getModifiers()))
                        .forEach(method -> methods.merge(
                                method.getName(), Optional.of(method), (one, another) -> Optional.empty()));
            }
            return Map.copyOf(methods);
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] params) {
        if (base == null || name == null) {
            return null;
        }
        Method method = METHODS.get(base.getClass())
                .getOrDefault(name.toString(), Optional.empty())
                .orElse(null);
        if (method == null || !fits(method, params)) {
            return null;
        }
        context.setPropertyResolved(base, name);
        try {
            return method.invoke(base, converted(context, method, params));
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static boolean fits(Method method, Object[] params) {
        int given = params == null ? 0 : params.length;
        return method.isVarArgs() ? given >= method.getParameterCount() - 1 : given == method.getParameterCount();
    }

    private static Object[] converted(ELContext context, Method method, Object[] params) {
        Class<?>[] types = method.getParameterTypes();
        Object[] values = new Object[types.length];
        int fixed = method.isVarArgs() ? types.length - 1 : types.length;
        for (int i = 0; i < fixed; i++) {
            values[i] = converted(context, types[i], params[i]);
        }
        if (method.isVarArgs()) {
            Class<?> type = types[fixed].getComponentType();
            int given = params == null ? 0 : params.length;
            values[fixed] = Array.newInstance(type, given - fixed);
            for (int i = fixed; i < given; i++) {
                Array.set(values[fixed], i - fixed, converted(context, type, params[i]));
            }
        }
        return values;
    }

    private static Object converted(ELContext context, Class<?> type, Object value) {
        return type.isInstance(value) ? value : context.convertToType(value, type);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // calls methods only: properties are for the other resolvers
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
