package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsvergleich;
import de.familienaudit.zielvereinbarung.domain.fassung.FortschreibungsartRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds a draft against the Fassung in force and says which kind of Fortschreibung that is (rule A-9). */
@Dependent
public class GrundlageComparison {

    private static final Fassungsinhalt NICHTS = new Fassungsinhalt(List.of(), Map.of(), Map.of());

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungstextReader texte;

    /**
     * @param grundlage the Fassung in force, empty for the first Fassung of an agreement
     * @param inhalt the text of the draft
     * @param vergleich the differences; against nothing when there is no Fassung in force
     * @param art the kind and why
     */
    public record Result(
            Optional<Fassung> grundlage,
            Fassungsinhalt inhalt,
            Fassungsvergleich vergleich,
            FortschreibungsartRule.Ergebnis art) {}

    /** The front matter of each Fassung by the name of its parts, for comparing. */
    public Map<Long, Map<String, String>> vorspanne(Collection<Fassung> diese) {
        return texte.readVorspanne(diese).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, v -> v.getValue().teile()));
    }

    public Result compare(Fassung entwurf) {
        Fassungsinhalt neu = texte.read(entwurf).inhalt();
        Optional<Fassung> grundlage =
                fassungen.findInKraft(entwurf.zielvereinbarung().id());
        Fassungsvergleich vergleich = Fassungsvergleich.zwischen(
                grundlage.map(g -> texte.read(g).inhalt()).orElse(NICHTS), neu);
        return new Result(
                grundlage,
                neu,
                vergleich,
                grundlage.isPresent()
                        ? FortschreibungsartRule.bestimme(vergleich)
                        : FortschreibungsartRule.ersteFassung());
    }
}
