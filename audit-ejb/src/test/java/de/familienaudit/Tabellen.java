package de.familienaudit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which slice owns which table, under the names that queries use: of the table, and of its entity. */
final class Tabellen {

    /** Read and written by SQL only. */
    private static final Map<String, String> OHNE_ENTITAET = Map.ofEntries(
            Map.entry("aenderung", "protokoll"),
            Map.entry("aenderung_offen", "protokoll"),
            Map.entry("protokollsiegel", "protokoll"),
            Map.entry("einrichtung", "zugang"),
            Map.entry("wiederherstellungscode", "zugang"),
            Map.entry("zwischenstand", "zugang"),
            // the owner of the database alone reads it, through audit_heute()
            Map.entry("probetag", "zugang"),
            Map.entry("dateistueck", "dokument"),
            Map.entry("einsendung", "shared"),
            // read by the triggers of the ledger
            Map.entry("buchungsmuster", "haushalt"),
            // written by the function that looks at the ledger
            Map.entry("buchpruefung", "haushalt"),
            Map.entry("buchbefund", "haushalt"));

    private final Map<String, String> tabelle = new TreeMap<>();
    private final Map<String, String> slice = new TreeMap<>(OHNE_ENTITAET);

    Tabellen(JavaClasses classes) {
        OHNE_ENTITAET.keySet().forEach(name -> tabelle.put(name, name));
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith(Entity.class)) {
                String name = type.isAnnotatedWith(Table.class)
                        ? type.getAnnotationOfType(Table.class).name()
                        : type.getSimpleName().toLowerCase(Locale.ROOT);
                tabelle.put(name, name);
                tabelle.put(type.getSimpleName(), name);
                slice.put(name, sliceOf(type.getPackageName()));
            }
        }
    }

    /** The table behind a word of a query; empty when the word names none. */
    Optional<String> tabelle(String wort) {
        return Optional.ofNullable(tabelle.get(wort));
    }

    /** The slice that owns the table, by name of the table. */
    Map<String, String> slices() {
        return slice;
    }

    /** {@code zugang} of the package {@code de.familienaudit.zugang.domain}. */
    static String sliceOf(String packageName) {
        return packageName.substring(Haus.BASE.length() + 1).split("\\.", 2)[0];
    }
}
