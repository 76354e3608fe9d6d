package org.acuerdo.moderation;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fills every property that a bean has, so that one that somebody adds is under test from its first day. */
public final class Filled {

    private Filled() {}

    /** A bean with a value in each property; another number gives other values in all of them. */
    public static <T> T bean(Class<T> type, int which) {
        try {
            var bean = type.getConstructor().newInstance();
            for (var property : properties(type)) {
                set(bean, property, value(property, which));
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The properties that a form can fill. */
    public static List<PropertyDescriptor> properties(Class<?> type) {
        try {
            return Arrays.stream(Introspector.getBeanInfo(type, Object.class).getPropertyDescriptors())
                    .filter(property -> property.getReadMethod() != null && property.getWriteMethod() != null)
                    .toList();
        } catch (IntrospectionException e) {
            throw new AssertionError(e);
        }
    }

    /** A value for a property; another number gives another value. */
    public static Object value(PropertyDescriptor property, int which) {
        return value(property.getReadMethod().getGenericReturnType(), which);
    }

    /** Sets a property. */
    public static void set(Object bean, PropertyDescriptor property, Object value) {
        try {
            property.getWriteMethod().invoke(bean, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads a property. */
    public static Object get(Object bean, PropertyDescriptor property) {
        try {
            return property.getReadMethod().invoke(bean);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object value(Type type, int which) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            var element = list.getActualTypeArguments()[0];
            return new ArrayList<>(List.of(value(element, which), value(element, which + 1)));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new AssertionError("Teach this test about " + type);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[which % plain.getEnumConstants().length];
        }
        if (plain == String.class) {
            return "«Nº " + which + "» \"ação\" \\ été 🌎\n- " + which;
        }
        if (plain == Long.class) {
            return 9_007_199_254_740_990L + which;
        }
        if (plain == Integer.class) {
            return 40 + which;
        }
        if (plain == BigDecimal.class) {
            return new BigDecimal("1234567890123456789.0" + which);
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(2026, 1, which);
        }
        if (plain == LocalTime.class) {
            return LocalTime.of(9, which);
        }
        if (plain.getName().startsWith("org.acuerdo.")) {
            return bean(plain, which);
        }
        throw new AssertionError("Teach this test about " + type);
    }
}
