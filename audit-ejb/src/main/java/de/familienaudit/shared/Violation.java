package de.familienaudit.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One breach of one rule, without any wording: the text belongs to the message bundle under the key
 * {@code regel.<code>}.
 *
 * @param code rule number, a dot, and what is wrong, for example {@code A-7.grund_fehlt}; never null
 * @param field name of the form field that the breach belongs to, empty when it belongs to the whole form
 * @param params values for the placeholders of the text, in order; dates and numbers as plain objects, never null
 */
public record Violation(String code, String field, List<Serializable> params) implements Serializable {

    public Violation {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(field, "field");
        params = List.copyOf(params);
    }

    /** A breach that belongs to one form field. */
    public static Violation at(String field, String code, Serializable... params) {
        return new Violation(code, field, List.of(params));
    }

    /** A breach that belongs to the whole form or object. */
    public static Violation of(String code, Serializable... params) {
        return new Violation(code, "", List.of(params));
    }

    /** A text of a form field that is too long: how long it is and how long it may be, in characters. */
    public static Violation zuLang(String field, int laenge, int erlaubt) {
        return at(field, "form.zu_lang", erlaubt, laenge);
    }
}
