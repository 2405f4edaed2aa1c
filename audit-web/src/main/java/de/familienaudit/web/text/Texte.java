package de.familienaudit.web.text;

import de.familienaudit.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** {@code #{texte}}: dates, times, counts and texts with placeholders for the pages, in the language of the page. */
@Named("texte")
@ApplicationScoped
public class Texte {

    /** {@code 10.06.2020}; empty for null. */
    public String datum(LocalDate tag) {
        return TextBundle.datum(tag);
    }

    /** {@code 10.06.2020, 14:05} in Berlin; empty for null. */
    public String zeitpunkt(Instant zeitpunkt) {
        return TextBundle.zeitpunkt(zeitpunkt);
    }

    /** {@code 10.06.2020, 14:05}; empty for null. */
    public String zeit(LocalDateTime zeitpunkt) {
        return TextBundle.zeitpunkt(zeitpunkt);
    }

    /** {@code 5.400}. */
    public String zahl(Number zahl) {
        return NumberFormat.getIntegerInstance(locale()).format(zahl);
    }

    /** One or many: {@code <key>.eins} for 1, {@code <key>.viele} with the number as {0} otherwise. */
    public String anzahl(String key, Number anzahl) {
        return bundle().text(anzahl.longValue() == 1 ? key + ".eins" : key + ".viele", anzahl);
    }

    /** The text of the key with its placeholders: {@code #{texte.text('seite.von', 1, 7)}}. */
    public String text(String key, Object... params) {
        return bundle().text(key, params);
    }

    /** The sentence for a breach of a rule. */
    public String regel(Violation verstoss) {
        return bundle().text(verstoss);
    }

    /** The word for a constant, {@code EnumName.CONSTANT} in the bundle; empty for null. */
    public String wort(Enum<?> constant) {
        return constant == null ? "" : bundle().wort(constant);
    }

    /** A file size as people read it: {@code 184 KB}, {@code 2,4 MB}. */
    public String groesse(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(bytes < 1_000_000 ? 0 : 1);
        return bytes < 1_000_000
                ? format.format(Math.max(1, Math.round(bytes / 1000.0))) + "\u00a0KB"
                : format.format(bytes / 1_000_000.0) + "\u00a0MB";
    }

    /** Several words in one line, separated by a comma. */
    public String liste(List<String> worte) {
        return String.join(", ", worte);
    }

    TextBundle bundle() {
        return TextBundle.of(locale());
    }

    private static Locale locale() {
        FacesContext context = FacesContext.getCurrentInstance();
        UIViewRoot root = context == null ? null : context.getViewRoot();
        return root == null ? Locale.GERMAN : root.getLocale();
    }
}
