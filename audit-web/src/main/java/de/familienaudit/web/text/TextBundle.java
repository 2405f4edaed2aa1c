package de.familienaudit.web.text;

import de.familienaudit.shared.Violation;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The message bundle in one language, with the formats of the German administration; knows nothing of Faces. */
public final class TextBundle {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.GERMANY);

    /** By language and pattern: as many as there are texts, and they never change. */
    private static final Map<Locale, Map<String, MessageFormat>> FORMATS = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ResourceBundle bundle;

    private TextBundle(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(AlleTexte.class.getName(), locale);
    }

    public static TextBundle of(Locale locale) {
        return new TextBundle(locale);
    }

    /** The text without placeholders filled in; empty when the bundle does not know the key. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** Every key that begins like this. */
    public Stream<String> keys(String prefix) {
        return bundle.keySet().stream().filter(key -> key.startsWith(prefix));
    }

    /** The text with its placeholders filled in; an unknown key shows itself so that it is noticed. */
    public String text(String key, Object... params) {
        String pattern = find(key).orElse("???" + key + "???");
        if (params.length == 0) {
            return pattern;
        }
        Object[] shown = new Object[params.length];
        for (int i = 0; i < params.length; i++) {
            shown[i] = shown(params[i]);
        }
        return format(pattern).format(shown);
    }

    /** A copy of its own, because a format is not safe for two threads; copying is far cheaper than reading the pattern. */
    private MessageFormat format(String pattern) {
        Map<String, MessageFormat> formats = FORMATS.computeIfAbsent(locale, sprache -> new ConcurrentHashMap<>());
        return (MessageFormat) formats.computeIfAbsent(pattern, p -> new MessageFormat(p, locale))
                .clone();
    }

    /** The wording of a breach: {@code regel.<code>}; a code without a text still names the rule. */
    public String text(Violation violation) {
        String key = "regel." + violation.code();
        return find(key).isPresent()
                ? text(key, violation.params().toArray())
                : text("regel.ohne_text", violation.code());
    }

    /** The word for a constant: {@code Rolle.LESER}, of a nested type {@code Bemerkung.Code.NUMMER_FEHLT}. */
    public String wort(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return text(name + "." + constant.name());
    }

    public static String datum(LocalDate tag) {
        return tag == null ? "" : DATE.format(tag);
    }

    public static String zeitpunkt(LocalDateTime zeitpunkt) {
        return zeitpunkt == null ? "" : TIME.format(zeitpunkt);
    }

    public static String zeitpunkt(Instant zeitpunkt) {
        return zeitpunkt == null ? "" : TIME.format(zeitpunkt.atZone(BERLIN));
    }

    private Object shown(Object param) {
        if (param instanceof LocalDate tag) {
            return datum(tag);
        }
        if (param instanceof LocalDateTime zeitpunkt) {
            return zeitpunkt(zeitpunkt);
        }
        if (param instanceof Instant zeitpunkt) {
            return zeitpunkt(zeitpunkt);
        }
        if (param instanceof ZonedDateTime zeitpunkt) {
            return zeitpunkt(zeitpunkt.toInstant());
        }
        if (param instanceof Enum<?> constant) {
            return wort(constant);
        }
        if (param instanceof List<?> liste) {
            return liste.stream().map(this::shown).map(String::valueOf).collect(Collectors.joining(", "));
        }
        return param instanceof Number ? param : String.valueOf(param);
    }
}
