package de.familienaudit.web.el;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class BeanMethodELResolverTest {

    /** What pages call. */
    public static class Ansicht {

        public String gekuerzt(String text, int laenge) {
            return text.substring(0, laenge);
        }

        public String text(String key, Object... werte) {
            return key + werte.length;
        }

        public String doppelt(String text) {
            return text;
        }

        public String doppelt(Integer zahl) {
            return "zahl " + zahl;
        }

        public String verboten() {
            throw new IllegalStateException("no");
        }
    }

    /** Converts as the pages of a server do, as far as the test needs it. */
    private static final class ConvertingContext extends ELContext {

        @Override
        public <T> T convertToType(Object value, Class<T> type) {
            Object converted = type == int.class ? (Object) Integer.parseInt(value.toString()) : value;
            @SuppressWarnings("unchecked") // an Integer stands for int
            T result = (T) converted;
            return result;
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }

    private final BeanMethodELResolver resolver = new BeanMethodELResolver();
    private final ELContext context = new ConvertingContext();
    private final Ansicht ansicht = new Ansicht();

    @Test
    void a_method_is_called_with_its_arguments_converted() {
        assertThat(call("gekuerzt", "Maßnahme", 3L)).isEqualTo("Maß");
        assertThat(call("gekuerzt", "Maßnahme", "2")).isEqualTo("Ma");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void the_last_arguments_are_as_many_as_the_page_gives() {
        assertThat(call("text", "k")).isEqualTo("k0");
        assertThat(call("text", "k", 1, "zwei", null)).isEqualTo("k3");
    }

    @Test
    void several_methods_of_a_name_are_left_to_the_other_resolvers() {
        assertThat(call("doppelt", "a")).isNull();
        assertThat(call("gibtEsNicht")).isNull();
        assertThat(call("gekuerzt", "zu wenig")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void classes_of_others_are_left_to_the_other_resolvers() {
        assertThat(resolver.invoke(context, "text", "length", null, new Object[0]))
                .isNull();
        assertThat(resolver.invoke(context, null, "length", null, null)).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void what_the_method_throws_is_the_cause_of_what_the_page_sees() {
        assertThatThrownBy(() -> call("verboten"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private Object call(String name, Object... params) {
        context.setPropertyResolved(false);
        return resolver.invoke(context, ansicht, name, null, params);
    }
}
