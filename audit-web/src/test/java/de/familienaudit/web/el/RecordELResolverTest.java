package de.familienaudit.web.el;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    record Punkt(int x, String name) {
        Punkt {
            if (x < 0) {
                throw new IllegalArgumentException("negative");
            }
        }
    }

    record Boese(String wert) {
        @Override
        public String wert() {
            throw new IllegalStateException("no value");
        }
    }

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new EmptyContext();

    @Test
    void a_component_is_read_as_a_property() {
        assertThat(resolver.getValue(context, new Punkt(3, "a"), "x")).isEqualTo(3);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void an_unknown_name_is_left_to_the_other_resolvers() {
        assertThat(resolver.getValue(context, new Punkt(3, "a"), "leer")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void what_is_not_a_record_is_left_to_the_other_resolvers() {
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(resolver.getValue(context, null, "x")).isNull();
        assertThat(resolver.getType(context, "text", "length")).isNull();
        assertThat(resolver.isReadOnly(context, "text", "length")).isFalse();
        assertThat(resolver.getCommonPropertyType(context, "text")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void a_component_cannot_be_written() {
        Punkt punkt = new Punkt(3, "a");
        assertThat(resolver.isReadOnly(context, punkt, "x")).isTrue();
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getType(context, punkt, "x")).isNull();
        assertThatThrownBy(() -> resolver.setValue(context, punkt, "x", 4))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    @Test
    void an_exception_of_the_accessor_keeps_its_cause() {
        assertThatThrownBy(() -> resolver.getValue(context, new Boese("a"), "wert"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private static final class EmptyContext extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return new RecordELResolver();
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
}
