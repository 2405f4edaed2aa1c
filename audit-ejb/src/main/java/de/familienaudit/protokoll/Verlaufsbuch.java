package de.familienaudit.protokoll;

import de.familienaudit.protokoll.domain.Spalten;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import de.familienaudit.shared.verlauf.Zugehoerigkeit;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What all slices know of their tables, put together. */
@Dependent
class Verlaufsbuch {

    private final Map<String, Verlaufstabelle> tabellen = new TreeMap<>();
    private final Spalten spalten;

    @Inject
    Verlaufsbuch(@Any Instance<Verlaufskunde> kunden) {
        this(kunden.stream().flatMap(kunde -> kunde.tabellen().stream()).toList());
    }

    /** @throws IllegalArgumentException when two know the same table */
    Verlaufsbuch(Collection<Verlaufstabelle> alle) {
        for (Verlaufstabelle tabelle : alle) {
            if (tabellen.put(tabelle.name(), tabelle) != null) {
                throw new IllegalArgumentException("known twice: " + tabelle.name());
            }
        }
        spalten = new Spalten(alle);
    }

    /** Every table, by name. */
    Collection<Verlaufstabelle> tabellen() {
        return List.copyOf(tabellen.values());
    }

    /** The table whose records are of this kind and show a history; empty for anything else. */
    Optional<Verlaufstabelle> mitVerlauf(String art) {
        return tabellen.values().stream()
                .filter(tabelle -> tabelle.einsicht() != null && tabelle.art().equals(art))
                .findFirst();
    }

    /** The page of a record of this kind, without the context path; empty where there is none. */
    String adresse(String art, long id) {
        return mitVerlauf(art).map(tabelle -> tabelle.einsicht().seite(id)).orElse("");
    }

    /**
     * The tables that something may hang on.
     *
     * @throws IllegalArgumentException when nobody knows the table
     */
    Stream<Verlaufstabelle> ziele(Zugehoerigkeit zugehoerigkeit) {
        if (zugehoerigkeit.tabelle() == null) {
            return tabellen.values().stream().filter(Verlaufstabelle::istGegenstand);
        }
        Verlaufstabelle ziel = tabellen.get(zugehoerigkeit.tabelle());
        if (ziel == null) {
            throw new IllegalArgumentException("known by no slice: " + zugehoerigkeit.tabelle());
        }
        return Stream.of(ziel);
    }

    Spalten spalten() {
        return spalten;
    }
}
