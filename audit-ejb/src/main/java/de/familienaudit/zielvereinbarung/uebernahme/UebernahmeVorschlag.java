package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.shared.Suchtext;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Measures of the successor that have the title of an old one, where that is the only one of the title (rule A-10). */
final class UebernahmeVorschlag {

    private final Map<String, Massnahmentext> nachTitel = new HashMap<>();

    UebernahmeVorschlag(Collection<Massnahmentext> imNachfolger) {
        Set<String> mehrfach = new HashSet<>();
        imNachfolger.forEach(t -> {
            if (nachTitel.put(Suchtext.of(t.titel()), t) != null) {
                mehrfach.add(Suchtext.of(t.titel()));
            }
        });
        mehrfach.forEach(nachTitel::remove);
    }

    Optional<Massnahmentext> zu(Massnahmentext alt) {
        return Optional.ofNullable(nachTitel.get(Suchtext.of(alt.titel())));
    }
}
